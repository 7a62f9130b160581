package vn.giaoban.meetings.invitation;

import java.util.Locale;

/** What became of a conference after its invitation was issued, so that the letter no longer says what is. */
public enum SinceIssued {
    /** It is held at another time or place. */
    MOVED,
    /** It is not held on its day, and the new one is not known. */
    POSTPONED,
    CANCELLED;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
