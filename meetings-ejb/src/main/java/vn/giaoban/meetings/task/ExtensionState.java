package vn.giaoban.meetings.task;

import java.util.Locale;

/** What became of a request for more time. */
public enum ExtensionState {
    PENDING,
    GRANTED,
    REFUSED;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
