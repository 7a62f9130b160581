package vn.giaoban.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.meetings.conference.AttendanceEntry;

/** The bodies that papers name in full. */
@ApplicationScoped
class Participants {

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    /** The body of a line of the roll call; empty for a guest. */
    Optional<String> bodyOf(AttendanceEntry line) {
        return Optional.ofNullable(line.body()).map(this::named);
    }

    /** A body by its code; an unknown code stands as it is. */
    String named(String code) {
        return bodies.find(code, LocalDate.now(clock)).map(BodyView::fullName).orElse(code);
    }
}
