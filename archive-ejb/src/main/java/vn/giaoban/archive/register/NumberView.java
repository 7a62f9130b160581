package vn.giaoban.archive.register;

import java.time.LocalDate;

/**
 * A number of the book.
 *
 * @param number 1 … 99999
 * @param suffix "a", "b" … of a number used twice, else empty
 * @param kind code of the kind
 * @param dated day of issue; while reserved, the day it was reserved
 * @param written as it stands on the document, {@code 05-TB/HU}
 * @param reason why it is void, or why it has a suffix
 * @param documentId the document that carries it, or {@code null}
 */
public record NumberView(
        long id,
        long seriesId,
        int number,
        String suffix,
        String kind,
        NumberState state,
        LocalDate dated,
        String written,
        String reason,
        Long documentId) {}
