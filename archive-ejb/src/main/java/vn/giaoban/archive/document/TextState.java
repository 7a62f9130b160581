package vn.giaoban.archive.document;

/** What is known of the text of a file. Files that are broken or locked by a password are refused and never get here. */
public enum TextState {
    /** The reader could not finish it, so nobody knows whether it bears a secrecy mark: nobody opens it, nobody finds it. */
    QUARANTINED,
    /** Read whole. */
    READ,
    /** Read in part, because there was too much of it. */
    CUT_SHORT,
    /** "Chưa có lớp văn bản": a scan. */
    NO_TEXT_LAYER,
    /** A scan whose letters the machine has recognised. */
    RECOGNISED
}
