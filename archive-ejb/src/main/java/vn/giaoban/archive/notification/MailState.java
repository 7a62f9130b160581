package vn.giaoban.archive.notification;

/** Where a mail stands on its way out. */
public enum MailState {
    /** It is tried at its time. */
    WAITING,
    /** An attempt is being made. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refused it for good, or it was tried often enough. */
    FAILED,
    /** The house went down while it was being sent: whether it left nobody knows. */
    UNCERTAIN;

    /** Whether it is for the administrator to have it sent again. */
    public boolean stuck() {
        return this == FAILED || this == UNCERTAIN;
    }
}
