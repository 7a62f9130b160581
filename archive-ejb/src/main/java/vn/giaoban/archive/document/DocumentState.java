package vn.giaoban.archive.document;

/** Whether a document stands in the archive. */
public enum DocumentState {
    /** It is read and found. */
    ACTIVE,
    /** Withdrawn with a reason; nobody finds it, and it can be restored. */
    TRASH
}
