package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class DossiersOnH2IT extends DossierSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
