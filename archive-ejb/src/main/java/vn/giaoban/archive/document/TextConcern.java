package vn.giaoban.archive.document;

/** Why the text of a document should be looked at. */
public enum TextConcern {
    /** A file of it has no text: a scan, or pictures only. */
    NO_TEXT("exists (select f from DocumentFile f where f.document = d"
            + " and f.textState = vn.giaoban.archive.document.TextState.NO_TEXT_LAYER)"),
    /** Letters of it are lost. */
    UNCERTAIN("exists (select p from FilePage p where p.documentId = d.id and p.uncertain > 0)"),
    /** It was typed in a font of before Unicode, and nobody has looked at what became of it. */
    CONVERTED("exists (select p from FilePage p where p.documentId = d.id and p.review is null"
            + " and p.origin = vn.giaoban.archive.document.PageOrigin.CONVERTED)"),
    /** It was recognised in a picture, and nobody has looked at what was. */
    RECOGNISED("exists (select p from FilePage p where p.documentId = d.id and p.review is null"
            + " and p.origin = vn.giaoban.archive.document.PageOrigin.RECOGNISED)");

    private final String condition;

    TextConcern(String condition) {
        this.condition = condition;
    }

    /** In the language of queries, of a document {@code d}. */
    String condition() {
        return condition;
    }
}
