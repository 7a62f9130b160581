package vn.giaoban.meetings.task;

import java.time.LocalDate;

/**
 * What a past event means for the status.
 *
 * @param happenedOn the business day of the event
 * @param recordedOn the day on which the office knew of it
 * @param due the deadline that holds from now on, for {@link TaskEventKind#ASSIGNED} and {@link TaskEventKind#EXTENDED}
 * @param lead id of the body that leads from now on, for {@link TaskEventKind#ASSIGNED} and {@link
 *     TaskEventKind#TRANSFERRED}
 * @param takesBack how many facts right before it no longer count, for {@link TaskEventKind#TAKEN_BACK}; else 0
 */
public record TaskFact(
        TaskEventKind kind, LocalDate happenedOn, LocalDate recordedOn, Due due, Long lead, int takesBack) {

    /** A fact that takes nothing back. */
    public TaskFact(TaskEventKind kind, LocalDate happenedOn, LocalDate recordedOn, Due due, Long lead) {
        this(kind, happenedOn, recordedOn, due, lead, 0);
    }

    /** Whether it had happened and was known at the end of a day. */
    boolean knownOn(LocalDate day) {
        return !happenedOn.isAfter(day) && !recordedOn.isAfter(day);
    }
}
