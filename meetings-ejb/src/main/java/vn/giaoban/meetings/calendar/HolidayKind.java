package vn.giaoban.meetings.calendar;

/** In which way a day is not what its place in the week says. */
public enum HolidayKind {
    /** Nobody works on it. */
    OFF,
    /** It is worked in place of another day (làm bù). */
    WORKED
}
