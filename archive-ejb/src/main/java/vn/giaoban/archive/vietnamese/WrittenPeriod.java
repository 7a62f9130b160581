package vn.giaoban.archive.vietnamese;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as an office writes it: "quý I/2024", "tháng 3 năm 2024", "6 tháng đầu năm 2023", "nhiệm kỳ 2020-2025"; with or
 * without marks.
 *
 * @param text the words as they were written
 * @param first first day
 * @param last last day, which belongs to it; of a term the end of its last year, since its very day is not said
 * @param term the years of a term of office ({@code 2020-2025}), where one is meant; else null
 */
public record WrittenPeriod(String text, LocalDate first, LocalDate last, String term) {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String OF_YEAR = "\\h*(?:/|-|nam\\b)?\\h*" + YEAR;
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private static final Pattern FORM = Pattern.compile("\\b(?:"
            + "nhiem ky\\h+(?<since>(?:19|20)\\d{2})\\h*[-–]\\h*(?<until>(?:19|20)\\d{2})"
            + "|quy\\h+(?<quarter>iv|i{1,3}|[1-4])" + OF_YEAR
            + "|(?<half>6|sau|9|chin)\\h+thang\\h+(?<part>dau|cuoi)" + OF_YEAR.replace("year>", "halfYear>")
            + "|thang\\h+(?<month>0?[1-9]|1[0-2])" + OF_YEAR.replace("year>", "monthYear>")
            + "|nam\\h+" + YEAR.replace("year>", "wholeYear>")
            + ")(?![\\p{L}\\d])");

    private static final Pattern SHORT = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:q(?<quarter>[1-4])|h(?<half>[12])|(?<month>0[1-9]|1[0-2])))?|(?<beforeYear>0?[1-9]|1[0-2])/(?<after>\\d{4})");

    /** The period, when the text is one and nothing else; also {@code 2024}, {@code 2024-Q1}, {@code 3/2024}. */
    public static Optional<WrittenPeriod> parse(String text) {
        String written = Vietnamese.compose(text).strip();
        Matcher m = FORM.matcher(Vietnamese.fold(written));
        return m.matches() ? Optional.of(of(m, written)) : brief(written);
    }

    /** The first period that a text mentions. */
    public static Optional<WrittenPeriod> in(String text) {
        String written = Vietnamese.compose(text);
        Matcher m = FORM.matcher(Vietnamese.fold(written));
        // Folding keeps every composed letter one letter, so that the places in both texts are the same.
        return m.find() ? Optional.of(of(m, written.substring(m.start(), m.end()))) : Optional.empty();
    }

    private static WrittenPeriod of(Matcher m, String written) {
        if (m.group("since") != null) {
            int since = number(m, "since");
            int until = number(m, "until");
            return new WrittenPeriod(
                    written, LocalDate.of(since, 1, 1), LocalDate.of(until, 12, 31), since + "-" + until);
        }
        if (m.group("quarter") != null) {
            return months(written, number(m, "year"), 3, ordinal(m.group("quarter")));
        }
        if (m.group("half") != null) {
            return part(m, written);
        }
        return m.group("month") != null
                ? months(written, number(m, "monthYear"), 1, number(m, "month"))
                : months(written, number(m, "wholeYear"), 12, 1);
    }

    /** "9 tháng đầu năm" and the six months at either end. */
    private static WrittenPeriod part(Matcher m, String written) {
        int year = number(m, "halfYear");
        int length = m.group("half").equals("6") || m.group("half").equals("sau") ? 6 : 9;
        YearMonth from = m.group("part").equals("dau") ? YearMonth.of(year, 1) : YearMonth.of(year, 13 - length);
        return new WrittenPeriod(
                written, from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth(), null);
    }

    private static Optional<WrittenPeriod> brief(String written) {
        Matcher m = SHORT.matcher(written.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group("after") != null) {
            return Optional.of(months(written, number(m, "after"), 1, number(m, "beforeYear")));
        }
        int year = number(m, "year");
        if (m.group("quarter") != null) {
            return Optional.of(months(written, year, 3, number(m, "quarter")));
        }
        if (m.group("half") != null) {
            return Optional.of(months(written, year, 6, number(m, "half")));
        }
        return Optional.of(
                m.group("month") != null ? months(written, year, 1, number(m, "month")) : months(written, year, 12, 1));
    }

    private static WrittenPeriod months(String written, int year, int length, int ordinal) {
        YearMonth from = YearMonth.of(year, (ordinal - 1) * length + 1);
        return new WrittenPeriod(
                written, from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth(), null);
    }

    private static int number(Matcher m, String group) {
        return value(m.group(group));
    }

    private static int value(String digits) {
        return Integer.parseInt(digits);
    }

    private static int ordinal(String quarter) {
        Integer roman = ROMAN.get(quarter);
        return roman == null ? value(quarter) : roman;
    }
}
