package vn.giaoban.meetings.quorum;

import java.util.HashSet;
import java.util.Set;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Presence;

/**
 * How many of those summoned are present, and whether that is enough for the kind of conference.
 *
 * @param share what is asked for
 * @param present who came, late ones and substitutes among them
 * @param summoned lines of bodies in the roll call, and the bodies summoned that have none; guests are not counted
 * @param called whether the roll was called
 * @param met whether those present are enough
 */
public record QuorumView(QuorumShare share, int present, int summoned, boolean called, boolean met) {

    static QuorumView of(ConferenceView conference, QuorumShare share) {
        Set<String> missing = new HashSet<>(conference.summoned());
        int lines = 0;
        int present = 0;
        for (AttendanceEntry line : conference.attendance()) {
            if (line.body() != null) {
                missing.remove(line.body());
                lines++;
                present += line.presence() == Presence.PRESENT || line.presence() == Presence.SUBSTITUTE ? 1 : 0;
            }
        }
        int summoned = lines + missing.size();
        boolean called = !conference.attendance().isEmpty();
        return new QuorumView(share, present, summoned, called, share.met(present, summoned));
    }
}
