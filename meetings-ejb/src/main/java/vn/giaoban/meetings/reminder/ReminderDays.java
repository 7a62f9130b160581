package vn.giaoban.meetings.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaoban.meetings.calendar.WorkingDays;

/**
 * When a deadline is reminded of: some working days before it, on the day, some working days after it, and then again and
 * again. Of several that came while nobody could tell them only the latest is told.
 *
 * @param before how many working days before the deadline
 * @param after how many working days after it
 * @param every every so many working days after the last of {@code after}; 0 = no more
 * @param escalation after so many working days the head of the office is told; 0 = never
 */
record ReminderDays(WorkingDays days, List<Integer> before, List<Integer> after, int every, int escalation) {

    /** More days than any reminder lies before its deadline, Tết and weekends between. */
    private static final int CALENDAR_DAYS_FOR_ONE = 3;

    private static final int LONGEST_HOLIDAY = 14;

    ReminderDays {
        before = before.stream().filter(n -> n > 0).sorted().toList();
        after = after.stream().filter(n -> n > 0).sorted().toList();
    }

    /** The last deadline of which there may be a reminder today. */
    LocalDate horizon(LocalDate today) {
        int longest = before.isEmpty() ? 0 : before.get(before.size() - 1);
        return today.plusDays((long) longest * CALENDAR_DAYS_FOR_ONE + LONGEST_HOLIDAY);
    }

    /**
     * The latest reminder of a task that is due by the end of a day. One that would have been due before the task was given,
     * or on that day, is none: who is given a task is told of its deadline then.
     */
    Optional<Reminder> latest(LocalDate assignedOn, LocalDate deadline, LocalDate today) {
        Optional<Reminder> due = today.isBefore(deadline) ? ahead(deadline, today) : since(deadline, today);
        return due.filter(reminder -> reminder.day().isAfter(assignedOn));
    }

    private Optional<Reminder> ahead(LocalDate deadline, LocalDate today) {
        return before.stream()
                .map(n -> new Reminder(-n, days.plus(deadline, -n)))
                .filter(reminder -> !reminder.day().isAfter(today))
                .findFirst();
    }

    private Optional<Reminder> since(LocalDate deadline, LocalDate today) {
        int late = days.between(deadline, today);
        int offset = 0;
        for (int n : after) {
            offset = n <= late ? n : offset;
        }
        int last = after.isEmpty() ? 0 : after.get(after.size() - 1);
        if (every > 0 && late >= last + every) {
            offset = last + (late - last) / every * every;
        }
        return Optional.of(new Reminder(offset, days.plus(deadline, offset)));
    }

    /** Whether a task is so late that the head of the office is told. */
    boolean escalates(LocalDate deadline, LocalDate today) {
        return escalation > 0 && today.isAfter(deadline) && days.between(deadline, today) >= escalation;
    }

    /** How many working days are left; negative when a deadline has passed. */
    int left(LocalDate deadline, LocalDate today) {
        return days.between(today, deadline);
    }
}
