package vn.giaoban.meetings.task;

/** What can happen to a task. */
public enum TaskEventKind {
    ASSIGNED("assigned"),
    ACCEPTED("accepted"),
    REFUSED("refused"),
    PROGRESSED("progressed"),
    REPORTED("reported"),
    VERIFIED("verified"),
    /** Returned for rework. */
    RETURNED("returned"),
    /** Closed unfinished. */
    NOT_COMPLETED("notCompleted"),
    EXTENSION_REQUESTED("extensionRequested"),
    EXTENDED("extended"),
    EXTENSION_REFUSED("extensionRefused"),
    SUSPENDED("suspended"),
    RESUMED("resumed"),
    TRANSFERRED("transferred"),
    CANCELLED("cancelled"),
    /** Put before the level above. */
    ESCALATED("escalated"),
    /** What the office decided last no longer counts; it stays to be read. */
    TAKEN_BACK("takenBack");

    private final String code;

    TaskEventKind(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }
}
