package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class NotificationsOnPostgreSQLIT extends NotificationSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgreSQL();
    }
}
