package vn.giaoban.meetings.notice;

/**
 * What is missing before a notice may be submitted.
 *
 * @param key key of the reason in the bundles, {@code notice.clauseUnanswered}
 * @param ordinal place of the clause it concerns
 */
public record NoticeGap(String key, int ordinal) {}
