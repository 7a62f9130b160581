package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class NumbersOnPostgreSQLIT extends NumbersSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
