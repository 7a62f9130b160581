package vn.giaoban.meetings.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody enters of a day off, or of one worked in its place.
 *
 * @param basis the rule or the announcement it rests on, or null
 */
public record HolidayEntry(
        @NotNull LocalDate day,
        @NotNull HolidayKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 300) String basis) {}
