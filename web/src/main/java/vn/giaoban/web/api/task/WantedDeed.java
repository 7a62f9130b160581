package vn.giaoban.web.api.task;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.task.EvidenceEntry;
import vn.giaoban.meetings.task.Quality;

/**
 * What somebody does with a task. Every verb knows {@code on} and {@code version}; the rest belongs to some.
 *
 * @param on the business day; today when nothing is said
 * @param version the version that was seen; absent = whatever it is now
 * @param note what is said of it
 * @param reason why; needed where something is refused, returned, suspended, transferred or cancelled
 * @param percent how far the work is, for progress
 * @param difficulties what stands in the way, for progress
 * @param quality the verdict, for verification
 * @param notCompleted for verification: closes the task unfinished
 * @param lead code of the new lead body, for transfer
 * @param day the last day asked for, or granted
 * @param granted for a decision on more time
 */
record WantedDeed(
        LocalDate on,
        Long version,
        String note,
        String reason,
        Integer percent,
        String difficulties,
        List<Evidence> evidence,
        Quality quality,
        boolean notCompleted,
        String lead,
        LocalDate day,
        boolean granted) {

    private static final WantedDeed TODAY =
            new WantedDeed(null, null, null, null, null, null, null, null, false, null, null, false);

    static WantedDeed orToday(WantedDeed sent) {
        return sent == null ? TODAY : sent;
    }

    List<EvidenceEntry> entries() {
        return evidence == null
                ? List.of()
                : evidence.stream().map(Evidence::entry).toList();
    }

    /** Why; a note will do, for those who call it so. */
    String why() {
        return reason == null ? note : reason;
    }

    /** What is said of it. */
    String said() {
        return note == null ? reason : note;
    }
}
