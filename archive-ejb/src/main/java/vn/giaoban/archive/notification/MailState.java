package vn.giaoban.archive.notification;

/** Where a mail stands on its way out. */
public enum MailState {
    /** It is tried at its time. */
    WAITING("waiting"),
    /** An attempt is being made. */
    SENDING("sending"),
    /** The mail server has taken it. */
    SENT("sent"),
    /** The mail server refused it for good, or it was tried often enough. */
    FAILED("failed"),
    /** The house went down while it was being sent: whether it left nobody knows. */
    UNCERTAIN("uncertain");

    private final String code;

    MailState(String code) {
        this.code = code;
    }

    /** The word the bundles use. */
    public String code() {
        return code;
    }

    /** Whether it is for the administrator to have it sent again. */
    public boolean stuck() {
        return this == FAILED || this == UNCERTAIN;
    }
}
