/** Conferences for the calendars that people carry with them (iCalendar, RFC 5545). */
package vn.giaoban.meetings.feed;
