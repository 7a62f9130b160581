package vn.giaoban.archive.register;

/**
 * Numbers of a series of which nobody knows what became: not issued, not void, not entered as used outside. An alarm.
 *
 * @param from first missing number
 * @param to last missing number, both included
 */
public record Gap(long seriesId, int from, int to) {}
