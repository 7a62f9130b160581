package vn.giaoban.meetings.gap;

import vn.giaoban.meetings.task.TaskView;

/**
 * A report that says other than its task does.
 *
 * @param report id of the body's report, for {@link Kind#REPORTED_DONE_BUT_OPEN}; else null
 */
public record Contradiction(Kind kind, TaskView task, Long report) {

    /** How they differ. */
    public enum Kind {
        /** Its progress is told to be 100 per cent, and nobody has reported it done. */
        FULL_BUT_NOT_REPORTED,
        /** A report of the body that is handed in lists it as done, and it is open today. */
        REPORTED_DONE_BUT_OPEN
    }
}
