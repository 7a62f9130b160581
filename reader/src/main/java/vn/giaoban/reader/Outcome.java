package vn.giaoban.reader;

/** How the reading of a file ended; the names are part of the worker's protocol. */
public enum Outcome {
    /** The whole text was read. */
    READ,
    /** The text was longer than wanted; its beginning was read. */
    CUT_SHORT,
    /** The file is sound but holds no letters: a scan, or pictures only. */
    NO_TEXT_LAYER,
    /** A password is needed. */
    ENCRYPTED,
    /** Broken, or of a type that is not read. */
    UNREADABLE
}
