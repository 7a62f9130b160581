package vn.giaoban.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One file to read.
 *
 * @param characters how many characters of text are wanted at most
 * @param file where the file is
 * @param fileName the name it was uploaded under; only tells HTML from plain text, everything else is told by content
 * @param page the page in whose picture letters are to be recognised; 0 where the text is wanted
 * @param tesseract the program that recognises them, or {@code null}
 * @param rows whether the rows of a sheet are wanted instead of a text
 */
record Request(int characters, Path file, String fileName, int page, Path tesseract, boolean rows) {
    private static final int TEXT_WANTED = 3;
    private static final int ROWS_WANTED = 4;
    private static final int PAGE_WANTED = 5;

    private static final Pattern TAB = Pattern.compile("\t");

    static Request parse(String line) {
        String[] fields = TAB.split(line, -1);
        if (fields.length < TEXT_WANTED || fields.length > PAGE_WANTED) {
            throw new IllegalArgumentException("A request has three fields to five, not " + fields.length);
        }
        boolean scan = fields.length == PAGE_WANTED;
        return new Request(
                Integer.parseInt(fields[0]),
                Path.of(decode(fields[1])),
                decode(fields[2]),
                scan ? Integer.parseInt(fields[3]) : 0,
                scan ? Path.of(decode(fields[4])) : null,
                fields.length == ROWS_WANTED);
    }

    private static String decode(String field) {
        return new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
    }
}
