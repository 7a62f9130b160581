/** The week of the office, and its days off, on the screens. */
package vn.giaoban.web.calendar;
