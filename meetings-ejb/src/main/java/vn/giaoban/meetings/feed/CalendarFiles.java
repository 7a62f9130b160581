package vn.giaoban.meetings.feed;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.Conferences;

/** Conferences that the caller sees, as iCalendar files. */
@Stateless
@RolesAllowed(READ)
public class CalendarFiles {

    private static final int MONTHS_BACK = 3;
    private static final int MOST = 500;

    @Inject
    Conferences conferences;

    @Inject
    Clock clock;

    /**
     * One conference.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    public byte[] conference(long id) {
        return file().of(List.of(conferences.get(id)));
    }

    /** Those of the last months and all that are to come. */
    public byte[] mine() {
        LocalDate from = LocalDate.now(clock).minusMonths(MONTHS_BACK);
        return file().of(conferences.page(new ConferenceFilter(null, null, null, null, from, null), 0, MOST).stream()
                .map(ConferenceLine::id)
                .map(conferences::get)
                .toList());
    }

    private CalendarFile file() {
        return new CalendarFile(clock.getZone());
    }
}
