package vn.giaoban.archive.document;

/**
 * Two documents that are likely to be the same.
 *
 * @param earlier the one that was entered first
 * @param percent how much of both texts together they have in common
 * @param sameFile whether they have a file in common
 */
public record LikelyPair(DocumentLine earlier, DocumentLine later, int percent, boolean sameFile) {}
