package vn.giaoban.archive.document;

import java.time.LocalDate;

/**
 * A document in force upon which nothing has followed for a while.
 *
 * @param number as written, or null
 */
public record QuietDocument(long id, String number, LocalDate issuedOn, String subject) {}
