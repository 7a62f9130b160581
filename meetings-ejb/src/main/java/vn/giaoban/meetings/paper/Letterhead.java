package vn.giaoban.meetings.paper;

import java.time.LocalDate;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.meetings.conference.Issuers;

/**
 * Who gives a paper, and when.
 *
 * @param day of the paper: that of the conference, or today
 */
record Letterhead(BodyView issuer, LocalDate day) {

    String place() {
        return Issuers.place(issuer);
    }
}
