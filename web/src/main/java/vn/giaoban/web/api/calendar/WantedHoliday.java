package vn.giaoban.web.api.calendar;

import java.time.LocalDate;
import vn.giaoban.meetings.calendar.HolidayEntry;
import vn.giaoban.meetings.calendar.HolidayKind;

/** A day to be entered or corrected. */
record WantedHoliday(LocalDate day, HolidayKind kind, String name, String basis) {

    HolidayEntry entry() {
        return new HolidayEntry(day, kind, name, basis);
    }
}
