package vn.giaoban.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.wording.Wording;

/** A day in an address, written {@code 2024-03-19}. */
public record Day(LocalDate value) {

    public static Day fromString(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new Misread("", Wording.say("json.day"));
        }
    }

    /** The day, or {@code null} when none was named. */
    public static LocalDate of(Day day) {
        return day == null ? null : day.value;
    }
}
