/**
 * Tells the bodies what concerns them: what happens to their tasks and conferences at once, and of deadlines in time,
 * counted in working days.
 */
package vn.giaoban.meetings.reminder;
