package vn.giaoban.archive.search.index;

import javax.sql.DataSource;
import vn.giaoban.proof.persistence.Databases;

class LeaseOnH2IT extends LeaseSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
