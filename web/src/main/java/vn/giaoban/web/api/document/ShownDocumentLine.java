package vn.giaoban.web.api.document;

import java.time.LocalDate;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentState;
import vn.giaoban.web.api.Id;

/** A document in a list. */
record ShownDocumentLine(
        String id,
        String kind,
        String kindName,
        String number,
        LocalDate issuedOn,
        String issuer,
        String issuerName,
        String subject,
        DocumentState state,
        boolean frozen) {

    static ShownDocumentLine of(DocumentLine line) {
        return new ShownDocumentLine(
                Id.of(line.id()),
                line.kind(),
                line.kindName(),
                line.number(),
                line.issuedOn(),
                line.issuer(),
                line.issuerName(),
                line.subject(),
                line.state(),
                line.frozen());
    }
}
