package vn.giaoban.meetings.conclusion;

import java.time.LocalDate;

/**
 * A clause of a conference that was held, for which neither a task was given nor marked that none is needed.
 *
 * @param ordinal its place in the conclusion, from 1
 */
public record UnansweredClause(
        long id, long conference, String conferenceTitle, LocalDate heldOn, int ordinal, String text) {}
