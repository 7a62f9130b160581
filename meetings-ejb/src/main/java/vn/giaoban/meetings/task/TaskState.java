package vn.giaoban.meetings.task;

/** Where a task stands in its cycle. */
public enum TaskState {
    ASSIGNED("assigned"),
    ACCEPTED("accepted"),
    IN_PROGRESS("inProgress"),
    /** Given back to the assigner: not within the body's competence. */
    REFUSED("refused"),
    /** Reported done, not yet verified. */
    REPORTED("reported"),
    DONE("done"),
    /** Closed unfinished by the office's verdict. */
    NOT_COMPLETED("notCompleted"),
    SUSPENDED("suspended"),
    CANCELLED("cancelled");

    private final String code;

    TaskState(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }

    /** Whether the task is still to be followed. */
    public boolean live() {
        return this != DONE && this != NOT_COMPLETED && this != CANCELLED;
    }
}
