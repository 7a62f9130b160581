package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class BooksOnH2IT extends BookSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
