package vn.giaoban.web.api.calendar;

import java.time.LocalDate;
import vn.giaoban.meetings.calendar.HolidayKind;
import vn.giaoban.meetings.calendar.HolidayView;
import vn.giaoban.web.api.Id;

/** A day off, or one worked in its place. */
record ShownHoliday(String id, LocalDate day, HolidayKind kind, String name, String basis) {

    static ShownHoliday of(HolidayView view) {
        return new ShownHoliday(Id.of(view.id()), view.day(), view.kind(), view.name(), view.basis());
    }
}
