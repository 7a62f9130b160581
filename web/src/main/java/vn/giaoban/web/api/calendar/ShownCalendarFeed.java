package vn.giaoban.web.api.calendar;

/** The key of the caller's calendar, shown this once. */
record ShownCalendarFeed(String token) {}
