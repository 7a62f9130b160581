package vn.giaoban.web.api;

import java.time.LocalDate;

/** A day in an address, written {@code 2024-03-19}. */
public record Day(LocalDate value) {

    /** The day, or {@code null} when none was named. */
    public static LocalDate of(Day day) {
        return day == null ? null : day.value;
    }
}
