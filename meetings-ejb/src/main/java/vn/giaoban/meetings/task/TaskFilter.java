package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which tasks a list shows; every part may be null.
 *
 * @param statuses how they stand on {@code asOf}
 * @param lead code of the lead body
 * @param mine only those led by the caller's body
 * @param conference id of the conference they stem from
 * @param clause id of the clause they stem from
 * @param asOf the day the status is asked for; null = today
 * @param dueFrom first day of deadline
 * @param dueTo last day of deadline
 * @param words words of the content, as written
 */
public record TaskFilter(
        Set<TaskStatus> statuses,
        String lead,
        boolean mine,
        Long conference,
        Long clause,
        LocalDate asOf,
        LocalDate dueFrom,
        LocalDate dueTo,
        String words) {

    /** All tasks as of today. */
    public static final TaskFilter ALL = new TaskFilter(null, null, false, null, null, null, null, null, null);

    public TaskFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    public static TaskFilter ofConference(long conference) {
        return new TaskFilter(null, null, false, conference, null, null, null, null, null);
    }
}
