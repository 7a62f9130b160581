package vn.giaoban.archive.document;

import java.util.Optional;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/** What was said of a document, with what it means here: kind and issuer by id, the term, the number taken apart. */
record Heading(DocumentDetails details, String kind, long issuerId, Long termId, Optional<DocumentNumber> parsed) {}
