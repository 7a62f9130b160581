package vn.giaoban.archive.table;

import java.util.List;

/**
 * A table as it is printed or saved.
 *
 * @param title in capitals at its head
 * @param above lines between title and table: what book it is, of whom, opened when
 * @param rows texts, as many as there are columns; never null
 * @param below lines under the table: what closes it
 * @param wide on paper of A4 turned to its side
 */
public record Table(
        String title,
        List<String> above,
        List<Column> columns,
        List<List<String>> rows,
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

    /** What stands in a cell: nothing for what is not known. */
    public static String cell(Object value) {
        return value == null ? "" : value.toString();
    }
}
