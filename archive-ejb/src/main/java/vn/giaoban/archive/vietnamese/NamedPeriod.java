package vn.giaoban.archive.vietnamese;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period by which somebody searches, named as an office names it: "quý I/2024", "tháng 3 năm 2024", "6 tháng đầu năm 2023",
 * "nhiệm kỳ 2020-2025"; with or without marks.
 *
 * @param text the words as they were written
 * @param first first day
 * @param last last day, which belongs to it; of a term the end of its last year, since its very day is not said
 * @param term the years of a term of office ({@code 2020-2025}), where one is meant; else null
 */
public record NamedPeriod(String text, LocalDate first, LocalDate last, String term) {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String OF_YEAR = "\\h*(?:/|-|nam\\b)?\\h*" + YEAR;
    private static final Map<String, String> QUARTERS = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");

    private static final Pattern FORM = Pattern.compile("\\b(?:"
            + "nhiem ky\\h+(?<since>(?:19|20)\\d{2})\\h*[-–]\\h*(?<until>(?:19|20)\\d{2})"
            + "|quy\\h+(?<quarter>iv|i{1,3}|[1-4])" + OF_YEAR
            + "|(?<most>6|sau|9|chin)\\h+thang\\h+(?<part>dau|cuoi)" + OF_YEAR.replace("year>", "partYear>")
            + "|thang\\h+(?<month>0?[1-9]|1[0-2])" + OF_YEAR.replace("year>", "monthYear>")
            + "|nam\\h+" + YEAR.replace("year>", "wholeYear>")
            + ")(?![\\p{L}\\d])");

    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?<month>0?[1-9]|1[0-2])/(?<year>\\d{4})");

    /** The period, when the text is one and nothing else; also {@code 3/2024}, and as {@link CalendarPeriod} writes it. */
    public static Optional<NamedPeriod> parse(String text) {
        String written = Vietnamese.compose(text).strip();
        Matcher named = FORM.matcher(Vietnamese.fold(written));
        if (named.matches()) {
            return Optional.of(of(named, written));
        }
        Matcher month = MONTH_OF_YEAR.matcher(written);
        String code = month.matches() ? month(month.group("year"), month.group("month")) : written;
        return CalendarPeriod.parse(code.toUpperCase(Locale.ROOT)).map(period -> of(period, written));
    }

    /** The first period that a text mentions. */
    public static Optional<NamedPeriod> in(String text) {
        String written = Vietnamese.compose(text);
        Matcher named = FORM.matcher(Vietnamese.fold(written));
        // Folding keeps every composed letter one letter, so that the places in both texts are the same.
        return named.find() ? Optional.of(of(named, written.substring(named.start(), named.end()))) : Optional.empty();
    }

    private static NamedPeriod of(Matcher named, String written) {
        if (named.group("since") != null) {
            String since = named.group("since");
            String until = named.group("until");
            return new NamedPeriod(
                    written, onCalendar(since).first(), onCalendar(until).last(), since + "-" + until);
        }
        if (named.group("quarter") != null) {
            String quarter = named.group("quarter");
            return of(onCalendar(named.group("year") + "-Q" + QUARTERS.getOrDefault(quarter, quarter)), written);
        }
        if (named.group("most") != null) {
            return part(named, written);
        }
        return of(
                onCalendar(
                        named.group("month") != null
                                ? month(named.group("monthYear"), named.group("month"))
                                : named.group("wholeYear")),
                written);
    }

    /** Six or nine months at either end of a year. */
    private static NamedPeriod part(Matcher named, String written) {
        CalendarPeriod year = onCalendar(named.group("partYear"));
        boolean six = named.group("most").equals("6") || named.group("most").equals("sau");
        long left = six ? 6 : 3;
        return named.group("part").equals("dau")
                ? new NamedPeriod(
                        written,
                        year.first(),
                        year.first().plusMonths(12 - left).minusDays(1),
                        null)
                : new NamedPeriod(written, year.first().plusMonths(left), year.last(), null);
    }

    private static NamedPeriod of(CalendarPeriod period, String written) {
        return new NamedPeriod(written, period.first(), period.last(), null);
    }

    private static CalendarPeriod onCalendar(String code) {
        return CalendarPeriod.parse(code).orElseThrow();
    }

    private static String month(String year, String month) {
        return year + (month.length() == 1 ? "-0" : "-") + month;
    }
}
