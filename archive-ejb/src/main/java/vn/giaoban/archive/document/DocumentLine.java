package vn.giaoban.archive.document;

import java.time.LocalDate;

/**
 * A document in a list.
 *
 * @param issuerName full name of the issuer as of the day of issue
 */
public record DocumentLine(
        long id,
        String kind,
        String kindName,
        String number,
        LocalDate issuedOn,
        String issuer,
        String issuerName,
        String subject,
        DocumentState state,
        boolean frozen) {}
