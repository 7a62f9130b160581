package vn.giaoban.web.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table before it is written as a file.
 *
 * @param heads lines above the table: what it is, as of which day
 * @param widths of the columns, in characters
 * @param rows each a cell a column: a text, a number, a day, a share (a {@code Double} up to 1), or null
 */
public record Sheet(
        String name, List<String> heads, List<String> columns, List<Integer> widths, List<List<Object>> rows) {

    public Sheet {
        heads = List.copyOf(heads);
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** A row; a cell may be null. */
    public static List<Object> row(Object... cells) {
        for (Object cell : cells) {
            boolean known = cell == null
                    || cell instanceof String
                    || cell instanceof Long
                    || cell instanceof Integer
                    || cell instanceof Double
                    || cell instanceof LocalDate;
            if (!known) {
                throw new IllegalArgumentException(cell.getClass().getName());
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
    }
}
