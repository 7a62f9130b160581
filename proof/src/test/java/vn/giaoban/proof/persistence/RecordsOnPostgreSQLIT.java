package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class RecordsOnPostgreSQLIT extends RecordsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
