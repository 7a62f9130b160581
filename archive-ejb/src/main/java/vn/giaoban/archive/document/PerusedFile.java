package vn.giaoban.archive.document;

import java.util.List;

/**
 * A file that was looked at and not taken in.
 *
 * @param name as it would be called
 * @param pages its text; none where it has no text that a machine can read
 * @param sameFile documents that have the very same file, of those the caller may read
 */
public record PerusedFile(String name, List<Page> pages, List<DocumentLine> sameFile) {

    /**
     * A page of its text.
     *
     * @param number 1 is the first
     * @param recognised whether a machine has recognised it in a picture
     */
    public record Page(int number, String text, boolean recognised) {}
}
