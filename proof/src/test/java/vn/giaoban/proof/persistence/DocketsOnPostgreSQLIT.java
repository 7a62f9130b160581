package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class DocketsOnPostgreSQLIT extends DocketsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
