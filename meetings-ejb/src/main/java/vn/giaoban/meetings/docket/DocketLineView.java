package vn.giaoban.meetings.docket;

import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;

/**
 * A line of the docket: the task as it is presented, beside the task as it is now.
 *
 * @param id null while the conference has not begun: until then there is nothing to decide on
 * @param lead code of the body that led it
 * @param daysLate from 1 where late, else null
 * @param carried how often it has been carried over, this time included; 0 for what is finished
 * @param disposition what was decided on it, or null
 */
public record DocketLineView(
        Long id,
        String lead,
        TaskStatus status,
        Integer daysLate,
        Due due,
        int percent,
        int carried,
        TaskView task,
        DispositionView disposition) {

    /** Whether it stands here for the last time: finished since the conference before. */
    public boolean finished() {
        return status == TaskStatus.DONE_IN_TIME
                || status == TaskStatus.DONE_LATE
                || status == TaskStatus.NOT_COMPLETED;
    }

    public boolean overdue() {
        return status == TaskStatus.OVERDUE;
    }
}
