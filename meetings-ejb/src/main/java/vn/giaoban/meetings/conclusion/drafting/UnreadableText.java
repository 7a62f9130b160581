package vn.giaoban.meetings.conclusion.drafting;

/** The text sent cannot be a report of a conference. */
public class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Nothing but blanks. */
        EMPTY,
        /** Longer than {@link ConferenceDrafts#LONGEST} UTF-16 units. */
        TOO_LONG,
        /** No words: numbers, marks or the bytes of some file. */
        NO_WORDS
    }

    private final Reason reason;

    UnreadableText(Reason reason) {
        super("Not the text of a conference: " + reason);
        this.reason = reason;
    }

    /** Why the text was refused; the screens say it in the reader's language. */
    public Reason reason() {
        return reason;
    }
}
