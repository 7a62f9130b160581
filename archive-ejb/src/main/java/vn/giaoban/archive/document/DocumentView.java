package vn.giaoban.archive.document;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.access.Circulation;

/**
 * A document as it is opened.
 *
 * @param version what a change must name, so that nobody overwrites what he has not seen
 * @param kind code of the kind
 * @param number as written, or {@code null}
 * @param issuer code of the issuing body
 * @param issuerName its full name as of the day of issue
 * @param term name of the term, or {@code null} where none is known
 * @param frozen issued by the house itself: text, number and date never change
 * @param withdrawnBecause why it lies in the trash, or {@code null}
 */
public record DocumentView(
        long id,
        long version,
        String externalId,
        String kind,
        String kindName,
        String number,
        LocalDate issuedOn,
        String issuer,
        String issuerName,
        String term,
        String subject,
        String signer,
        Circulation circulation,
        DocumentState state,
        String withdrawnBecause,
        boolean frozen,
        List<FileView> files,
        List<RelationView> relations) {}
