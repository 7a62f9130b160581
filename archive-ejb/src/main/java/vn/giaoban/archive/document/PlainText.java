package vn.giaoban.archive.document;

import vn.giaoban.archive.vietnamese.Typed;

/** The texts of documents in the form in which they are kept. */
final class PlainText {

    private PlainText() {}

    /** A text of many lines; the empty text for null. */
    static String of(String text) {
        return Typed.text(text);
    }

    /** A text of one line without blanks around it; null for a blank one. */
    static String line(String text) {
        return Typed.line(text);
    }
}
