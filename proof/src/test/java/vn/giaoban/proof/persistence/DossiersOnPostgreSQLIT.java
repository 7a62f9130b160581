package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class DossiersOnPostgreSQLIT extends DossierSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
