package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.util.Set;

/**
 * A task that its lead body still has to carry out.
 *
 * @param coordinating ids of the bodies that take part
 * @param lastDay the last day that is in time
 */
public record OpenTask(
        long id, String content, long leadId, Set<Long> coordinating, LocalDate assignedOn, LocalDate lastDay) {

    public OpenTask {
        coordinating = Set.copyOf(coordinating);
    }

    /** Its short and lasting name. */
    public String code() {
        return TaskCode.of(id);
    }
}
