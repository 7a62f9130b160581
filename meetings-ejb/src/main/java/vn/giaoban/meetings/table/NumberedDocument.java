package vn.giaoban.meetings.table;

import java.time.LocalDate;
import vn.giaoban.archive.document.DocumentView;

/** A document as a table cites it: number as written, or null, and day. */
public record NumberedDocument(long id, String number, LocalDate issuedOn) {

    static NumberedDocument of(DocumentView document) {
        return new NumberedDocument(document.id(), document.number(), document.issuedOn());
    }
}
