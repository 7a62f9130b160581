package vn.giaoban.web.api.json;

/**
 * One mistake in what was sent.
 *
 * @param field where: {@code clauses[3].due.day}, empty for the whole
 * @param message why, in Vietnamese
 */
public record Violation(String field, String message) {}
