package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class MailOnPostgreSQLIT extends MailSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
