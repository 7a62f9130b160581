package vn.giaoban.archive.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Days as an office writes them in a list: day/month/year; points and hyphens are taken for the strokes. */
final class ListedDay {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[/.-]\\s*");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private ListedDay() {}

    /** The day as rows write it, year-month-day; what is no such day stays as it was written. */
    static String of(String cell) {
        try {
            return LocalDate.parse(BETWEEN.matcher(cell).replaceAll("/"), WRITTEN)
                    .toString();
        } catch (DateTimeException e) {
            return cell;
        }
    }
}
