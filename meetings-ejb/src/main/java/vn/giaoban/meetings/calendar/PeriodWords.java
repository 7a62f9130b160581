package vn.giaoban.meetings.calendar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.CalendarPeriod;

/** How a period is called in a Party document: {@code quý I năm 2024}, {@code 6 tháng đầu năm 2024}, {@code tháng 4 năm 2024}. */
public final class PeriodWords {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})|W(\\d{2})))?");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private PeriodWords() {}

    /** The words for a period written as {@link CalendarPeriod} says; what is written otherwise stands as it is. */
    public static String of(String written) {
        Matcher form = FORM.matcher(written == null ? "" : written);
        if (!form.matches()) {
            return written == null ? "" : written;
        }
        String year = " năm " + form.group(1);
        if (form.group(2) != null) {
            return (form.group(2).equals("1") ? "6 tháng đầu" : "6 tháng cuối") + year;
        }
        if (form.group(3) != null) {
            return "quý " + QUARTERS.get(Integer.parseInt(form.group(3)) - 1) + year;
        }
        if (form.group(4) != null) {
            // Months 1 and 2 carry a zero, as in dates (practice of the form of Party documents).
            int month = Integer.parseInt(form.group(4));
            return "tháng " + (month < 3 ? form.group(4) : String.valueOf(month)) + year;
        }
        return form.group(5) == null ? year.strip() : "tuần " + Integer.parseInt(form.group(5)) + year;
    }
}
