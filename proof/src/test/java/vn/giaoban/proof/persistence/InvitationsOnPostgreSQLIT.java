package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class InvitationsOnPostgreSQLIT extends InvitationSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
