/** Tasks: assigned to exactly one lead body, accepted, carried out, reported and verified; their status on any day. */
package vn.giaoban.meetings.task;
