package vn.giaoban.meetings.task;

import java.util.Arrays;
import java.util.Optional;

/**
 * The classification of a task on a day (the four-way count of central reports, with what stands beside it). It is derived
 * by {@link TaskHistory}, never typed and never stored.
 */
public enum TaskStatus {
    DONE_IN_TIME("doneInTime"),
    DONE_LATE("doneLate"),
    OPEN_IN_TIME("openInTime"),
    OVERDUE("overdue"),
    /** Open, and without a day it could miss. */
    UNDATED("undated"),
    SUSPENDED("suspended"),
    NOT_COMPLETED("notCompleted"),
    CANCELLED("cancelled");

    private final String code;

    TaskStatus(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }

    public static Optional<TaskStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
