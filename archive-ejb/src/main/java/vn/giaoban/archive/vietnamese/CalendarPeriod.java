package vn.giaoban.archive.vietnamese;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half-year, quarter, month or week, with its first and its last day.
 *
 * @param written {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}, {@code 2024-06} or {@code 2024-W12} (ISO 8601 weeks, from
 *     Monday)
 * @param first first day
 * @param last last day, which belongs to it
 */
public record CalendarPeriod(String written, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})|W(\\d{2})))?");

    /** The period written so; empty when nothing on the calendar is written so. */
    public static Optional<CalendarPeriod> parse(String written) {
        Matcher form = FORM.matcher(written == null ? "" : written);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) != null) {
                return Optional.of(months(written, year, 6, Integer.parseInt(form.group(2))));
            }
            if (form.group(3) != null) {
                return Optional.of(months(written, year, 3, Integer.parseInt(form.group(3))));
            }
            if (form.group(4) != null) {
                return Optional.of(months(written, year, 1, Integer.parseInt(form.group(4))));
            }
            return form.group(5) == null
                    ? Optional.of(months(written, year, 12, 1))
                    : week(written, year, Integer.parseInt(form.group(5)));
        } catch (DateTimeException noSuchPeriod) {
            return Optional.empty();
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The period of the same kind that follows. */
    public CalendarPeriod next() {
        LocalDate day = last.plusDays(1);
        int year = day.getYear();
        char kind = written.length() > 5 ? written.charAt(5) : 'Y';
        String next = switch (kind) {
            case 'Y' -> String.valueOf(year);
            case 'H' -> year + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
            case 'Q' -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case 'W' ->
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            default -> "%d-%02d".formatted(year, day.getMonthValue());
        };
        return parse(next).orElseThrow();
    }

    private static CalendarPeriod months(String written, int year, int length, int ordinal) {
        YearMonth from = YearMonth.of(year, (ordinal - 1) * length + 1);
        return new CalendarPeriod(
                written, from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth());
    }

    private static Optional<CalendarPeriod> week(String written, int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4); // always in the first week
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
        if (week < 1 || week > weeks) {
            return Optional.empty();
        }
        LocalDate monday =
                fourth.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plus(week - 1L, ChronoUnit.WEEKS);
        return Optional.of(new CalendarPeriod(written, monday, monday.plusDays(6)));
    }
}
