package vn.giaoban.archive.document;

import java.util.List;

/**
 * A page of a document's text with what it was before.
 *
 * @param fileName the file it stands in, or {@code null} where the document has no file
 * @param page its number in the file; 1 is the first
 * @param content what is shown and found
 * @param machine what the machine made of the file
 * @param typed what the file has, where that differs; else {@code null}
 * @param confidence how sure the machine is, of a hundred, where it recognised letters in a picture; else {@code null}
 * @param corrections the latest first
 */
public record ReviewedPage(
        long id,
        String fileName,
        int page,
        String content,
        String machine,
        String typed,
        PageOrigin origin,
        PageReview review,
        int uncertain,
        Integer confidence,
        List<CorrectionView> corrections) {

    public ReviewedPage {
        corrections = List.copyOf(corrections);
    }

    /** Whether somebody should look at it who has not yet. */
    public boolean isToBeReviewed() {
        return review == null && (origin != PageOrigin.FILE || uncertain > 0);
    }
}
