package vn.giaoban.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the report.
 *
 * @param title what was measured
 * @param note how to read it
 * @param heads names of the columns
 * @param rows what was seen, as written
 */
public record Table(String title, String note, List<String> heads, List<List<String>> rows) {

    public Table(String title, String note, List<String> heads) {
        this(title, note, heads, new ArrayList<>());
    }

    /** Adds a row, and says it at once to whoever waits. */
    public void add(String... cells) {
        rows.add(List.of(cells));
        System.out.println(String.join(" | ", cells));
    }

    String markdown(String conditions) {
        StringBuilder text = new StringBuilder("## " + title + "\n\n" + note + "\n\n");
        text.append("Conditions: ").append(conditions).append(".\n\n");
        text.append(line(heads)).append(line(heads.stream().map(head -> "---").toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.append('\n').toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
