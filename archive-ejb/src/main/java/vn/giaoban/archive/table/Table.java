package vn.giaoban.archive.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.giaoban.archive.vietnamese.WrittenDate;

/**
 * A table as it is printed or saved.
 *
 * @param title at its head
 * @param above lines between title and table: what it is of, as of which day, opened when
 * @param rows each a cell a column: a text, a whole number, a day, a share (a {@code Double}, 1 is all), or null
 * @param below lines under the table: what closes it
 * @param wide on paper of A4 turned to its side
 */
public record Table(
        String title,
        List<String> above,
        List<Column> columns,
        List<List<Object>> rows,
        List<String> below,
        boolean wide) {

    /**
     * A column.
     *
     * @param share its width as a share of the table, in hundredths
     */
    public record Column(String name, int share) {}

    public Table {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        below = List.copyOf(below);
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

    /** What stands in a cell: nothing for what is not known. */
    public static String cell(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A text without what no file of an office can hold. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", "");
    }

    /** A cell where it can only be a text. */
    static String text(Object cell) {
        if (cell instanceof LocalDate day) {
            return WrittenDate.of(day);
        }
        if (cell instanceof Double share) {
            return String.format(Locale.forLanguageTag("vi"), "%.1f%%", share * 100);
        }
        return cell(cell);
    }
}
