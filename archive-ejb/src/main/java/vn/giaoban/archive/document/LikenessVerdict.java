package vn.giaoban.archive.document;

/** What a person has said of two documents that are alike. */
public enum LikenessVerdict {
    /** Không trùng: two documents. */
    DIFFERENT,
    /** Là bản khác của cùng văn bản: a scan beside its Word file, a copy. */
    SAME_DOCUMENT
}
