package vn.giaoban.archive.register;

/** What became of a number. */
public enum NumberState {
    /** Kept free for a document that is not issued yet. */
    RESERVED,
    /** Carried by an issued document. */
    ISSUED,
    /** Given back unused, with a reason; it stays in the book and is never given again. */
    VOID,
    /** "Số đã cấp ngoài hệ thống": used by a document that is not kept here. Nothing else is known of it. */
    OUTSIDE
}
