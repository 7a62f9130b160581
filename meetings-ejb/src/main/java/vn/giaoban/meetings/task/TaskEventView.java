package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A line of a task's log.
 *
 * @param happenedOn the business day
 * @param recordedAt when it was entered
 * @param actor who entered it
 * @param body code of the body that leads from then on, where that changed
 * @param due the deadline asked for or that holds from then on, where it is about one
 */
public record TaskEventView(
        TaskEventKind kind,
        LocalDate happenedOn,
        OffsetDateTime recordedAt,
        String actor,
        String note,
        String difficulties,
        Integer percent,
        Quality quality,
        String body,
        Due due) {}
