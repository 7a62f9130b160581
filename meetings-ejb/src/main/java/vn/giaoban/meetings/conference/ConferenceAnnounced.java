package vn.giaoban.meetings.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Those summoned to a conference are to hear of it, within the same transaction.
 *
 * @param version tells this from what was announced of the conference before
 * @param bodies ids of the bodies that are to hear of it, all of them summoned
 * @param time null where it is not known yet
 * @param reason why it was postponed or cancelled, or null
 */
public record ConferenceAnnounced(
        What what,
        long conferenceId,
        long version,
        String title,
        LocalDate day,
        LocalTime time,
        String place,
        Set<Long> bodies,
        String reason) {

    /** What is announced. */
    public enum What {
        SUMMONED,
        /** It is held at another time. */
        MOVED,
        /** It is not held on its day, and the new one is not known. */
        POSTPONED,
        CANCELLED
    }

    public ConferenceAnnounced {
        bodies = Set.copyOf(bodies);
    }
}
