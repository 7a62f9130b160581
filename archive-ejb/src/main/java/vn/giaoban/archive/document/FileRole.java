package vn.giaoban.archive.document;

/** What a file of a document is. */
public enum FileRole {
    /** Dự thảo lần n. */
    DRAFT,
    /** Bản ký: what was signed; it is never replaced and never becomes anything else. */
    SIGNED,
    /** Bản số hóa: a digital copy of the signed paper. */
    DIGITISED
}
