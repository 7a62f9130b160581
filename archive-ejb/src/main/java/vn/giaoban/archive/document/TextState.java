package vn.giaoban.archive.document;

/** What is known of the text of a file. */
public enum TextState {
    /** Not read yet: nobody sees the file, nobody finds it. */
    QUARANTINED,
    /** Read whole. */
    READ,
    /** Read in part, because there was too much of it. */
    CUT_SHORT,
    /** "Chưa có lớp văn bản": a scan. */
    NO_TEXT_LAYER,
    /** It asks for a password. */
    ENCRYPTED,
    /** Broken, or of a kind that holds no text. */
    UNREADABLE
}
