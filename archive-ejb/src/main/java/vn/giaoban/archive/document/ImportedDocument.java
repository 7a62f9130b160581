package vn.giaoban.archive.document;

/**
 * A document of another system, understood.
 *
 * @param details what is said of it; kind and issuer by their codes here
 * @param termId the term it counts in, or {@code null}
 * @param profileId who may read it
 * @param importId the import it came with
 * @param by on whose behalf
 */
public record ImportedDocument(
        DocumentDetails details,
        long issuerId,
        Long termId,
        long profileId,
        String externalId,
        String text,
        long importId,
        String by) {}
