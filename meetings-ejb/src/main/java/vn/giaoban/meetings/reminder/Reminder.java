package vn.giaoban.meetings.reminder;

import java.time.LocalDate;

/**
 * A reminder of a deadline that is due.
 *
 * @param offset how many working days after the deadline it belongs, negative before it, 0 for the day itself
 * @param day when it became due
 */
record Reminder(int offset, LocalDate day) {

    /** Whether it belongs to the day of the deadline. */
    boolean onTheDay() {
        return offset == 0;
    }
}
