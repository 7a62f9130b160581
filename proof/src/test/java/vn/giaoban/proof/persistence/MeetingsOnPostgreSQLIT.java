package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class MeetingsOnPostgreSQLIT extends MeetingsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
