package vn.giaoban.meetings.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: Monday to Friday, without the days off, with the Saturdays and Sundays that are worked for them.
 *
 * @param off days off on which work would be done otherwise
 * @param worked days on which work is done although they are of a weekend
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    public boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    /** The n-th working day after a day, or before it where n is negative; the day itself where n is 0. */
    public LocalDate plus(LocalDate day, int n) {
        LocalDate reached = day;
        int step = n < 0 ? -1 : 1;
        for (int left = Math.abs(n); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The day itself where it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }

    /** How many working days come after a day, up to and with another; negative where that lies before it. */
    public int between(LocalDate day, LocalDate other) {
        if (other.isBefore(day)) {
            return -between(other, day);
        }
        return (int) day.plusDays(1)
                .datesUntil(other.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
