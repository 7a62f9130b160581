package vn.giaoban.archive.document;

/**
 * A page of a document's text.
 *
 * @param fileId the file it stands in, or {@code null} where the document has no file
 * @param page 1 is the first
 */
public record TextPage(Long fileId, int page, String content) {}
