package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class RecordsOnH2IT extends RecordsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
