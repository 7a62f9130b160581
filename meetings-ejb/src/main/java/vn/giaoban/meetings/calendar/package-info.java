/** Periods of the calendar as an office writes them. */
package vn.giaoban.meetings.calendar;
