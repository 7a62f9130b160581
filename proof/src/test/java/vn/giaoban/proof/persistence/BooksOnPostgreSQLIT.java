package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class BooksOnPostgreSQLIT extends BookSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
