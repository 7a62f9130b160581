package vn.giaoban.meetings.answer;

import java.time.OffsetDateTime;

/**
 * What was answered, by whom and when.
 *
 * @param at by the business clock
 * @param onBehalf whether the office answered in the place of who was invited
 */
public record AnswerView(AnswerEntry entry, OffsetDateTime at, String by, boolean onBehalf) {}
