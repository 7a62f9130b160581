package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class DocketsOnH2IT extends DocketsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
