package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class MailOnH2IT extends MailSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
