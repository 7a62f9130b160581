package vn.giaoban.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Issuers;
import vn.giaoban.meetings.conference.Proceedings;

/** Finds who gives a paper. */
@ApplicationScoped
class Letterheads {

    @Inject
    Issuers issuers;

    @Inject
    Proceedings proceedings;

    @Inject
    Clock clock;

    /** The committee that holds a conference, on its day. */
    Letterhead of(long conference) {
        ConferenceHeading heading = proceedings.visible(conference);
        return new Letterhead(issuers.committee(heading, heading.date()), heading.date());
    }

    /** The committee, today. */
    Letterhead ofCommittee() {
        return new Letterhead(issuers.committee(today()), today());
    }

    /** Its office, today. */
    Letterhead ofOffice() {
        return new Letterhead(issuers.office(today()), today());
    }

    /** The committee under whose name the office writes. */
    BodyView committee() {
        return issuers.committee(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
