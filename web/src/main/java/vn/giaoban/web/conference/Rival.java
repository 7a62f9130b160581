package vn.giaoban.web.conference;

/** What somebody else has made of a clause while it was being written. */
public enum Rival {
    /** Wrote it anew; both wordings are shown. */
    CHANGED,
    /** Took it out of the conclusion. */
    REMOVED,
    /** Put it in. */
    ADDED
}
