package vn.giaoban.meetings.task;

/**
 * A task that a next conference opens with, as it stood at the end of a day.
 *
 * @param percent how far the work was said to be
 * @param carried how often it had been carried over before
 */
public record CarriedTask(long task, TaskStanding standing, int percent, int carried) {}
