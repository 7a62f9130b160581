/**
 * The reports of the bodies for a period: opened by the office, pre-filled from the tasks of each body, handed in, returned
 * or taken, put together into one.
 */
package vn.giaoban.meetings.report;
