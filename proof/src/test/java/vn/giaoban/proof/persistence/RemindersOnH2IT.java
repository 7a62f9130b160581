package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class RemindersOnH2IT extends ReminderSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
