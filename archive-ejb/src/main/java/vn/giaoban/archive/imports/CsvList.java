package vn.giaoban.archive.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.giaoban.archive.rule.Refusal;

/**
 * A list as CSV in UTF-8, with a byte order mark or without. Excel writes a semicolon between the cells where the comma is
 * the decimal point, as in Vietnam; which it is shows in the heading.
 */
final class CsvList {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADING = 1 << 16;

    private CsvList() {}

    /** Takes the rows of a list, one after the other. */
    interface Rows {
        void add(List<String> cells) throws IOException;
    }

    /**
     * Reads the rows of a list, one after the other.
     *
     * @param name the name it was sent under
     * @throws Refusal INVALID {@code import.list.notText8}; {@code import.list.broken} with the row, where a quotation mark is
     *     not closed
     */
    static void read(Path file, String name, Rows rows) throws IOException {
        long row = 0;
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.mark(LONGEST_HEADING);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            text.mark(LONGEST_HEADING);
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(text))
                    .setIgnoreEmptyLines(false)
                    .get();
            text.reset();
            try (CSVParser parser =
                    CSVParser.builder().setReader(text).setFormat(format).get()) {
                for (CSVRecord cells : parser) {
                    row++;
                    rows.add(cells.toList());
                }
            }
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("import.list.notText8", name);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? Refusal.invalid("import.list.notText8", name)
                    : Refusal.invalid("import.list.broken", name, row + 1);
        }
    }

    /** What stands most often between the cells of the heading; quoted signs do not count. */
    private static char delimiter(BufferedReader text) throws IOException {
        int[] found = new int[3];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LONGEST_HEADING - 1; i++) {
            int next = text.read();
            if (next < 0 || (next == '\n' && begun && !quoted)) {
                break;
            }
            quoted ^= next == '"';
            begun |= !Character.isWhitespace(next);
            int sign = quoted ? -1 : ",;\t".indexOf(next);
            if (sign >= 0) {
                found[sign]++;
            }
        }
        if (found[1] > found[0]) {
            return found[2] > found[1] ? '\t' : ';';
        }
        return found[2] > found[0] ? '\t' : ',';
    }
}
