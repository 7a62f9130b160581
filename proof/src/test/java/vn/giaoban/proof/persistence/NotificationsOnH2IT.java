package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class NotificationsOnH2IT extends NotificationSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
