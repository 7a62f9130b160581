package vn.giaoban.meetings.calendar;

import java.time.LocalDate;

/** A day off, or one worked in its place, as it is shown. */
public record HolidayView(long id, LocalDate day, HolidayKind kind, String name, String basis) {}
