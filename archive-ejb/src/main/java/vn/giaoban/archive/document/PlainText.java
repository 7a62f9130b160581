package vn.giaoban.archive.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Brings text from outside into the form in which it is kept: composed characters, nothing a database refuses. */
final class PlainText {

    private PlainText() {}

    /** A text of many lines; the empty text for null. */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        // Half of a surrogate pair has no UTF-8; PostgreSQL keeps no NUL.
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return Normalizer.normalize(wellFormed, Normalizer.Form.NFC).replace("\u0000", "");
    }

    /** A text of one line without blanks around it; null for a blank one. */
    static String line(String text) {
        String line = of(text).replaceAll("[\\p{Cntrl}\\s\\u00A0]+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
