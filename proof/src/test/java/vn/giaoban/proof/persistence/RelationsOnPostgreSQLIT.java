package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class RelationsOnPostgreSQLIT extends RelationsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
