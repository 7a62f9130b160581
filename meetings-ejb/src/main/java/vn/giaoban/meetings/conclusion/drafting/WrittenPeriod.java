package vn.giaoban.meetings.conclusion.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A period as written: "quý I năm 2024", "quý II/2024", "tháng 4/2024", "6 tháng đầu năm 2024", "năm 2024", "tuần 16".
 *
 * @param unit what it counts
 * @param number which of them in its year; 1 for a year
 * @param year 0 where none is written
 * @param from index in the passage
 * @param to index after it
 */
record WrittenPeriod(Unit unit, int number, int year, int from, int to) {

    enum Unit {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        WEEK
    }

    private static final Cue WRITTEN =
            Cue.of("(?:(?<half>6|sáu) tháng (?<which>đầu|cuối) năm(?:(?: |-|/)(?<hy>\\d{4}))?"
                    + "|qu[ýí] (?:thứ )?(?<q>i{1,3}|iv|[1-4]|một|hai|ba|tư|bốn)(?:(?: ?[/-] ?|,? năm | )(?<qy>20\\d\\d))?"
                    + "|tháng (?<m>0?[1-9]|1[0-2])(?! ?[/-] ?\\d{1,2}(?:\\D|$))(?:(?: ?[/-] ?|,? năm )(?<my>\\d{4}))?"
                    + "|tuần (?:thứ )?(?<w>[1-4]\\d|5[0-3]|0?[1-9])(?:(?: ?/ ?|,? năm )(?<wy>\\d{4}))?"
                    + "|(?<!tháng )năm (?<y>(?:19|20)\\d\\d)(?! ?[-–] ?\\d))");

    /** All periods written in a passage, in order; those within a date are none. */
    static List<WrittenPeriod> in(Passage passage) {
        List<WrittenPeriod> found = new ArrayList<>();
        Matcher matcher = WRITTEN.matcher(passage);
        while (matcher.find()) {
            if (!isWithinDate(passage, matcher.start())) {
                found.add(of(matcher));
            }
        }
        return List.copyOf(found);
    }

    /* "ngày 15 tháng 4 năm 2024" names a day. */
    private static boolean isWithinDate(Passage passage, int start) {
        String before = passage.plain().substring(Math.max(0, start - 4), start);
        return passage.plain().startsWith("th", start) && before.matches("(?s).*\\d ");
    }

    private static WrittenPeriod of(Matcher matcher) {
        int from = matcher.start();
        int to = matcher.end();
        if (matcher.group("half") != null) {
            boolean first = matcher.group("which").startsWith("đ")
                    || matcher.group("which").startsWith("d");
            return new WrittenPeriod(Unit.HALF, first ? 1 : 2, year(matcher, "hy"), from, to);
        }
        if (matcher.group("q") != null) {
            return new WrittenPeriod(Unit.QUARTER, quarter(matcher.group("q")), year(matcher, "qy"), from, to);
        }
        if (matcher.group("m") != null) {
            return new WrittenPeriod(Unit.MONTH, Integer.parseInt(matcher.group("m")), year(matcher, "my"), from, to);
        }
        if (matcher.group("w") != null) {
            return new WrittenPeriod(Unit.WEEK, Integer.parseInt(matcher.group("w")), year(matcher, "wy"), from, to);
        }
        return new WrittenPeriod(Unit.YEAR, 1, year(matcher, "y"), from, to);
    }

    private static int quarter(String written) {
        return switch (Spelling.unmarked(written)) {
            case "i", "1", "mot" -> 1;
            case "ii", "2", "hai" -> 2;
            case "iii", "3", "ba" -> 3;
            default -> 4;
        };
    }

    private static int year(Matcher matcher, String group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** The period a day lies in. */
    static WrittenPeriod around(LocalDate day, Unit unit) {
        int number = switch (unit) {
            case YEAR -> 1;
            case HALF -> day.getMonthValue() <= 6 ? 1 : 2;
            case QUARTER -> day.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> day.getMonthValue();
            case WEEK -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        };
        int year = unit == Unit.WEEK ? day.get(IsoFields.WEEK_BASED_YEAR) : day.getYear();
        return new WrittenPeriod(unit, number, year, 0, 0);
    }

    WrittenPeriod withYear(int otherYear) {
        return new WrittenPeriod(unit, number, otherYear, from, to);
    }

    boolean hasYear() {
        return year > 0;
    }

    /** As periods are written between programs: {@code 2024}, {@code 2024-H1}, {@code 2024-Q2}, {@code 2024-04}, {@code 2024-W16}. */
    String code() {
        return switch (unit) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, number);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, number);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, number);
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", year, number);
        };
    }

    LocalDate first() {
        return switch (unit) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case HALF -> LocalDate.of(year, number == 1 ? 1 : 7, 1);
            case QUARTER -> LocalDate.of(year, 3 * number - 2, 1);
            case MONTH -> LocalDate.of(year, number, 1);
            case WEEK -> LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
        };
    }

    LocalDate last() {
        return switch (unit) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case HALF -> LocalDate.of(year, number == 1 ? 6 : 12, number == 1 ? 30 : 31);
            case QUARTER -> YearMonth.of(year, 3 * number).atEndOfMonth();
            case MONTH -> YearMonth.of(year, number).atEndOfMonth();
            case WEEK -> first().plusDays(6);
        };
    }
}
