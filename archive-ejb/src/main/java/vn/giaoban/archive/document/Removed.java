package vn.giaoban.archive.document;

import java.util.List;

/**
 * What is left of a document after an emergency removal.
 *
 * @param sameFile other documents that hold the same file, which therefore is still there; of those the caller may read
 */
public record Removed(DocumentView document, List<DocumentLine> sameFile) {}
