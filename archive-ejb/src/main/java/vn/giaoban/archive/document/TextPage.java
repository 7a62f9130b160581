package vn.giaoban.archive.document;

/**
 * A page of a document's text.
 *
 * @param fileId the file it stands in, or {@code null} where the document has no file
 * @param page 1 is the first
 * @param review what a person made of it, or {@code null}
 * @param uncertain how many letters of it nobody knows; they stand there as U+FFFD
 * @param confidence how sure the machine is, of a hundred, where it recognised letters in a picture; else {@code null}
 */
public record TextPage(
        Long fileId,
        int page,
        String content,
        PageOrigin origin,
        PageReview review,
        int uncertain,
        Integer confidence) {}
