package vn.giaoban.archive.search.index;

import javax.sql.DataSource;
import vn.giaoban.proof.persistence.Databases;

class LeaseOnPostgreSQLIT extends LeaseSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
