package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class RelationsOnH2IT extends RelationsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
