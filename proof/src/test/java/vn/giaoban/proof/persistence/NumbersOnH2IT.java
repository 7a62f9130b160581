package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class NumbersOnH2IT extends NumbersSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
