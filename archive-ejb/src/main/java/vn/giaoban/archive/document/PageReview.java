package vn.giaoban.archive.document;

/** What a person made of the text of a page that the machine had read. */
public enum PageReview {
    /** Corrected it. */
    CORRECTED,
    /** "Không phải phông cũ": the page shows what the file has. */
    NOT_OLD,
    /** Took back what had been done: the page shows what the machine made of it. */
    MACHINE
}
