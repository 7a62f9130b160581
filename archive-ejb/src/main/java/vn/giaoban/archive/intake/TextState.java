package vn.giaoban.archive.intake;

/** What became of the reading of a file. */
public enum TextState {
    /** The whole text was read. */
    READ,
    /** The text is longer than what is kept; its beginning was read. */
    CUT_SHORT,
    /** The file is sound but holds no letters: a scan or pictures ("chưa có lớp văn bản"). */
    NO_TEXT_LAYER,
    /** A password is needed. */
    ENCRYPTED,
    /** Broken, or of a type that is not read. */
    UNREADABLE,
    /** It needs more memory than a reader may have. */
    TOO_LARGE,
    /** It kept the reader busy for longer than allowed. */
    TIMED_OUT,
    /** The reader died of it, twice. */
    CRASHED;

    /** Whether there is text to look at. */
    public boolean hasText() {
        return this == READ || this == CUT_SHORT;
    }
}
