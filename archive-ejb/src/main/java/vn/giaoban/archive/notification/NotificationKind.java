package vn.giaoban.archive.notification;

/** What an account can be told of. Within the application it is always told; mail can be switched off, kind by kind. */
public enum NotificationKind {
    /** A task was given, or handed over, to the account's body. */
    TASK_ASSIGNED("taskAssigned"),
    /** The deadline of a task comes near, or is today. */
    TASK_DUE("taskDue"),
    /** The deadline of a task has passed. */
    TASK_OVERDUE("taskOverdue"),
    /** A task has been late for so long that the head of the office is told. */
    TASK_ESCALATED("taskEscalated"),
    /** What was reported done was confirmed. */
    TASK_VERIFIED("taskVerified"),
    /** What was reported done was returned: more is needed. */
    TASK_RETURNED("taskReturned"),
    /** A body asks for more time. */
    EXTENSION_REQUESTED("extensionRequested"),
    /** More time was granted or refused. */
    EXTENSION_DECIDED("extensionDecided"),
    /** The account's body was summoned to a conference. */
    CONFERENCE_SUMMONED("conferenceSummoned"),
    /** A conference to which the account's body is summoned was postponed, cancelled or moved. */
    CONFERENCE_CHANGED("conferenceChanged"),
    /** A search that the account keeps has found something new. */
    SEARCH_FOUND("searchFound");

    private final String code;

    NotificationKind(String code) {
        this.code = code;
    }

    /** The word the interface for scripts and the bundles use. */
    public String code() {
        return code;
    }
}
