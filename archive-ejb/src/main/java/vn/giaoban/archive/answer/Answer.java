package vn.giaoban.archive.answer;

/**
 * What was answered to a request.
 *
 * @param location where the thing that was made is found, or {@code null}
 * @param body the text of the answer, or {@code null}
 */
public record Answer(int status, String location, String mediaType, String body) {}
