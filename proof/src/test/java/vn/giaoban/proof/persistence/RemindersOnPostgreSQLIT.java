package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class RemindersOnPostgreSQLIT extends ReminderSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
