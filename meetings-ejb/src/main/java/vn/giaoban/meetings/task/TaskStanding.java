package vn.giaoban.meetings.task;

/**
 * How a task stands on a day.
 *
 * @param daysLate days after the deadline, from 1, for {@link TaskStatus#DONE_LATE} and {@link TaskStatus#OVERDUE}; else
 *     null
 * @param due the deadline that holds on that day
 * @param originalDue the deadline first given
 * @param lead id of the body that leads on that day
 */
public record TaskStanding(TaskStatus status, Integer daysLate, Due due, Due originalDue, long lead) {}
