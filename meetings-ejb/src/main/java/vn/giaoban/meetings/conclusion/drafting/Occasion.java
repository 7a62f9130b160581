package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the conference when its conclusion is read: a deadline without a year is reckoned from here.
 *
 * @param date the day of the conference, or null
 * @param year the year it speaks of, 0 where none is written anywhere
 * @param reviewed the period looked back on, or null; it is no deadline
 * @param ahead the period planned, or null
 */
record Occasion(LocalDate date, int year, String reviewed, String ahead) {

    /** A conference of which only the day is known, or not even that. */
    static Occasion on(LocalDate date) {
        return new Occasion(date, date == null ? 0 : date.getYear(), null, null);
    }

    /** The period with its year: as written, or the first one not over on the day of the conference. */
    Optional<WrittenPeriod> dated(WrittenPeriod period) {
        if (period.hasYear()) {
            return Optional.of(period);
        }
        if (year == 0) {
            return Optional.empty();
        }
        WrittenPeriod thisYear = period.withYear(year);
        return Optional.of(isOver(thisYear) ? period.withYear(year + 1) : thisYear);
    }

    boolean isOver(WrittenPeriod period) {
        return date != null && period.last().isBefore(date);
    }
}
