package vn.giaoban.archive.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of a table as comma-separated values (RFC 4180) in UTF-8 with the mark by which spreadsheets know it. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
public final class SeparatedValues {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SeparatedValues() {}

    /** Heads and rows. */
    public static byte[] of(Table table) {
        StringBuilder text = new StringBuilder(MARK);
        text.append(line(table.columns().stream().map(Table.Column::name).toList()));
        table.rows()
                .forEach(row -> text.append(line(row.stream().map(Table::text).toList())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SeparatedValues::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String cell(String value) {
        String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
        return harmless.matches("(?s).*[\",\\r\\n].*|\\s.*|.*\\s")
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
