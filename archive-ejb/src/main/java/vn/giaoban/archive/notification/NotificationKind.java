package vn.giaoban.archive.notification;

/** What an account can be told of. Within the application it is always told; mail can be switched off, kind by kind. */
public enum NotificationKind {
    /** A task was given, or handed over, to the account's body. */
    TASK_ASSIGNED("taskAssigned", Mailing.DIGEST),
    /** The deadline of a task comes near, or is today. */
    TASK_DUE("taskDue", Mailing.MORNING),
    /** The deadline of a task has passed. */
    TASK_OVERDUE("taskOverdue", Mailing.MORNING),
    /** A task has been late for so long that the head of the office is told. */
    TASK_ESCALATED("taskEscalated", Mailing.AT_ONCE),
    /** What was reported done was confirmed. */
    TASK_VERIFIED("taskVerified", Mailing.DIGEST),
    /** What was reported done was returned: more is needed. */
    TASK_RETURNED("taskReturned", Mailing.DIGEST),
    /** A body asks for more time. */
    EXTENSION_REQUESTED("extensionRequested", Mailing.DIGEST),
    /** More time was granted or refused. */
    EXTENSION_DECIDED("extensionDecided", Mailing.DIGEST),
    /** The account's body was summoned to a conference. */
    CONFERENCE_SUMMONED("conferenceSummoned", Mailing.DIGEST),
    /** A conference to which the account's body is summoned was postponed, cancelled or moved. */
    CONFERENCE_CHANGED("conferenceChanged", Mailing.AT_ONCE),
    /** The account's body is asked for its report. */
    REPORT_ASKED("reportAsked", Mailing.DIGEST),
    /** A body has handed its report in. */
    REPORT_SUBMITTED("reportSubmitted", Mailing.DIGEST),
    /** The report of the account's body was accepted, or returned for more. */
    REPORT_JUDGED("reportJudged", Mailing.DIGEST),
    /** A search that the account keeps has found something new. */
    SEARCH_FOUND("searchFound", Mailing.DIGEST);

    /** When it goes by mail. */
    private enum Mailing {
        /** With the next digest after it was told. */
        DIGEST,
        /** With the digest of the day on which it is told, however late that goes out. */
        MORNING,
        /** In a mail of its own, at once. */
        AT_ONCE
    }

    private final String code;
    private final Mailing mailing;

    NotificationKind(String code, Mailing mailing) {
        this.code = code;
        this.mailing = mailing;
    }

    /** The word the interface for scripts and the bundles use. */
    public String code() {
        return code;
    }

    /** Whether it does not wait for the digest. */
    boolean isMailedAtOnce() {
        return mailing == Mailing.AT_ONCE;
    }

    /** Whether it belongs to the digest of the day on which it is told. */
    boolean ofTheMorning() {
        return mailing == Mailing.MORNING;
    }
}
