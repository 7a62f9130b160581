package vn.giaoban.proof.persistence;

import javax.sql.DataSource;

class MeetingsOnH2IT extends MeetingsSuite {

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
