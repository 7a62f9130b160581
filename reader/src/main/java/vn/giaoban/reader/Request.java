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
 */
record Request(int characters, Path file, String fileName) {
    private static final Pattern TAB = Pattern.compile("\t");

    static Request parse(String line) {
        String[] fields = TAB.split(line, -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("A request has three fields, not " + fields.length);
        }
        return new Request(Integer.parseInt(fields[0]), Path.of(decode(fields[1])), decode(fields[2]));
    }

    private static String decode(String field) {
        return new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
    }
}
