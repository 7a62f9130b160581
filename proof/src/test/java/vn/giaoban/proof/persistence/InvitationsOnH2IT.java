package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class InvitationsOnH2IT extends InvitationSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
