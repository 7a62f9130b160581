package vn.giaoban.archive.document;

import java.util.Locale;
import java.util.Optional;
import vn.giaoban.archive.register.NumberOrder;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/** What was said of a document, with what it means here: kind and issuer by id, the term, the number taken apart. */
record Heading(DocumentDetails details, String kind, long issuerId, Long termId, Optional<DocumentNumber> parsed) {

    /** Its number, where a book of a term counts it: one of a year is counted elsewhere. */
    Optional<DocumentNumber> counted() {
        return parsed.filter(number -> number.number() > 0 && number.year() == null);
    }

    /** The letter behind its number, as the books have it. */
    static String suffix(DocumentNumber number) {
        return number.suffix().toLowerCase(Locale.ROOT);
    }

    /** In which book it is counted. */
    NumberOrder order() {
        return NumberOrder.of(issuerId, kind, details.issuedOn());
    }
}
