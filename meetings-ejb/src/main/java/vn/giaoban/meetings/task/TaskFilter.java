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
 * @param asOf the day the list is asked for, with the lead bodies and the tasks of that day; null = today
 * @param dueFrom first day of deadline
 * @param dueTo last day of deadline
 * @param words words of the content, as written
 * @param assignedFrom first day of assignment
 * @param assignedTo last day of assignment
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
        String words,
        LocalDate assignedFrom,
        LocalDate assignedTo) {

    /** All tasks as of today. */
    public static final TaskFilter ALL = new TaskFilter(null, null, false, null, null, null, null, null, null);

    public TaskFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Whenever they were assigned. */
    public TaskFilter(
            Set<TaskStatus> statuses,
            String lead,
            boolean mine,
            Long conference,
            Long clause,
            LocalDate asOf,
            LocalDate dueFrom,
            LocalDate dueTo,
            String words) {
        this(statuses, lead, mine, conference, clause, asOf, dueFrom, dueTo, words, null, null);
    }

    /** Those that were known on a day and had been assigned between two days, each of which may be null. */
    public static TaskFilter known(LocalDate asOf, LocalDate assignedFrom, LocalDate assignedTo) {
        return new TaskFilter(null, null, false, null, null, asOf, null, null, null, assignedFrom, assignedTo);
    }

    public static TaskFilter ofConference(long conference) {
        return new TaskFilter(null, null, false, conference, null, null, null, null, null);
    }
}
