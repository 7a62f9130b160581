/** Days off and calendars over the REST interface. */
package vn.giaoban.web.api.calendar;
