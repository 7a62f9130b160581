package vn.giaoban.archive.vietnamese;

import java.nio.charset.StandardCharsets;

/** Brings text that somebody typed into the form in which it is kept: composed characters, nothing a database refuses. */
public final class Typed {

    private Typed() {}

    /** A text of many lines; the empty text for null. */
    public static String text(String typed) {
        if (typed == null) {
            return "";
        }
        // Half of a surrogate pair has no UTF-8; PostgreSQL keeps no NUL.
        String wellFormed = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return Vietnamese.compose(wellFormed).replace("\u0000", "");
    }

    /** A text of one line without blanks around it; null for a blank one. */
    public static String line(String typed) {
        String line = text(typed).replaceAll("[\\p{Cntrl}\\s\\u00A0]+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
