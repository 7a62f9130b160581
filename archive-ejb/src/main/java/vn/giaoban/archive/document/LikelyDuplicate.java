package vn.giaoban.archive.document;

/**
 * A document that is likely to be the same as another.
 *
 * @param document the other
 * @param percent how much of both texts together they have in common
 * @param sameFile whether they have a file in common
 * @param verdict what a person has said of it, or {@code null}
 */
public record LikelyDuplicate(DocumentLine document, int percent, boolean sameFile, LikenessVerdict verdict) {}
