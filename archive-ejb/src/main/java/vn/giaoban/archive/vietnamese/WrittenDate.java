package vn.giaoban.archive.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as Vietnamese offices write it: {@code 19/3/2024}, {@code 30-4-2024}, {@code 15.4.2024}, {@code 20/4},
 * {@code 15 tháng 4 năm 2024}, with or without marks and with or without its year. The day comes first, then the month.
 *
 * @param day day of the month, 1 to 31
 * @param month 1 to 12
 * @param year empty where the writer left it out
 * @param from where it begins in the text searched, in UTF-16 units
 * @param to where it ends, exclusive
 */
public record WrittenDate(int day, int month, OptionalInt year, int from, int to) {

    private static final DateTimeFormatter HOUSE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /* Without a year only the slash is a date: "1.5" is a decimal and "2-3" a range, unless "ngày" stands before. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.,])(?:"
                    + "(?<d1>\\d{1,2}) ?(?<sep>[/.\\-–]) ?(?<m1>\\d{1,2}) ?\\k<sep> ?(?<y1>\\d{4}|\\d{2})"
                    + "|(?<d2>\\d{1,2}) ?/ ?(?<m2>\\d{1,2})(?: n[ăa]m (?<y2>\\d{4}))?"
                    + "|(?<=ng[àa]y )(?<d3>\\d{1,2})[-–.](?<m3>\\d{1,2})"
                    + "|(?<d4>\\d{1,2}) th[áa]ng (?<m4>\\d{1,2})(?:,? n[ăa]m (?<y4>\\d{4})| ?/ ?(?<y5>\\d{4}))?"
                    + ")(?![\\p{L}\\p{N}]|/\\p{Alnum}|-\\p{L}|[.,]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A day as the house itself writes it everywhere: {@code 19/03/2024}. */
    public static String of(LocalDate day) {
        return HOUSE.format(day);
    }

    /**
     * A day as it stands in the heading of a paper: a zero before days below ten and before January and February, so that no
     * figure can be added by hand (HD 36-HD/VPTW).
     */
    public static String inHeading(LocalDate day) {
        return String.format(
                Locale.ROOT,
                day.getMonthValue() <= 2 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }

    /** All days written in a text, in order; what no calendar holds (31/2) is not a day. */
    public static List<WrittenDate> in(CharSequence text) {
        List<WrittenDate> found = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            WrittenDate date = new WrittenDate(
                    number(matcher, "d1", "d2", "d3", "d4").orElseThrow(),
                    number(matcher, "m1", "m2", "m3", "m4").orElseThrow(),
                    fourDigits(number(matcher, "y1", "y2", "y4", "y5")),
                    matcher.start(),
                    matcher.end());
            if (date.in(date.year().orElse(2024)).isPresent()) {
                found.add(date);
            }
        }
        return List.copyOf(found);
    }

    /** The day itself, its missing year taken as the one given; empty where that year has no such day. */
    public Optional<LocalDate> in(int yearIfNotWritten) {
        try {
            return Optional.of(LocalDate.of(year.orElse(yearIfNotWritten), month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return OptionalInt.of(Integer.parseInt(matcher.group(group)));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt fourDigits(OptionalInt year) {
        return year.isPresent() && year.getAsInt() < 100 ? OptionalInt.of(2000 + year.getAsInt()) : year;
    }
}
