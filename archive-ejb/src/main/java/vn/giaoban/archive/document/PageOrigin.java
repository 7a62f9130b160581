package vn.giaoban.archive.document;

/** How the machine came by the text of a page. */
public enum PageOrigin {
    /** The file has it like this, or it was typed into the house. */
    FILE,
    /** It was typed in a font of before Unicode and brought to Unicode. */
    CONVERTED,
    /** It was recognised in a picture: what looks like a number or a date is a suggestion only. */
    RECOGNISED
}
