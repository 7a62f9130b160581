package vn.giaoban.meetings.conclusion.drafting;

/**
 * A body as the text names it.
 *
 * @param name as written
 * @param code the known body that is meant, or null where the office knows none of that name
 */
public record BodyName(String name, String code) {}
