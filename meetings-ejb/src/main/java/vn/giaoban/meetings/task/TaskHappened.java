package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something has just happened to a task, within the same transaction.
 *
 * @param ordinal which event of the task it is, from 1
 * @param coordinating ids of the bodies that take part
 * @param lastDay the last day that is in time now; null for work without a day
 */
public record TaskHappened(
        long taskId,
        TaskEventKind kind,
        int ordinal,
        String content,
        long leadId,
        Set<Long> coordinating,
        LocalDate lastDay) {

    public TaskHappened {
        coordinating = Set.copyOf(coordinating);
    }
}
