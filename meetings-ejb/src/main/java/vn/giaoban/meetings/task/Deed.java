package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Who did something to a task, and when.
 *
 * @param happenedOn the business day
 * @param recordedAt when it was entered, by the business clock
 * @param actor name shown in the log
 * @param note null for none
 */
record Deed(LocalDate happenedOn, OffsetDateTime recordedAt, String actor, String note) {

    /** The day on which the office knew of it, in the office's zone. */
    LocalDate recordedOn() {
        return recordedAt.toLocalDate();
    }
}
