package vn.giaoban.archive.book;

import java.time.LocalDate;

/**
 * A line of the incoming book.
 *
 * @param handedTo code of the body it was handed on to, or {@code null}; {@code handedToName} its short name
 * @param receivedBy who signed for it
 */
public record ArrivalView(
        long id,
        long version,
        int year,
        int number,
        LocalDate arrivedOn,
        String author,
        String written,
        LocalDate dated,
        String subject,
        String handedTo,
        String handedToName,
        LocalDate handedOn,
        LocalDate dueOn,
        String receivedBy,
        String notes,
        Long documentId) {}
