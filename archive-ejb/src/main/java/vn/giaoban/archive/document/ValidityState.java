package vn.giaoban.archive.document;

/** How it stands with a document's force on a day. */
public enum ValidityState {
    /** Chưa có hiệu lực. */
    NOT_YET_IN_FORCE,
    /** Còn hiệu lực. */
    IN_FORCE,
    /** Hết hiệu lực một phần: a part was amended, replaced or repealed. */
    PARTLY_IN_FORCE,
    /** Hết hiệu lực: repealed, or its own last day has passed. */
    EXPIRED,
    /** Bị thay thế. */
    REPLACED
}
