package vn.giaoban.meetings.conference;

/** Where a conference stands. */
public enum ConferenceState {
    PLANNED,
    HELD,
    /** Its notice is issued: nothing about it changes any more. */
    CONCLUDED,
    POSTPONED,
    CANCELLED;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
