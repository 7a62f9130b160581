package vn.giaoban.archive.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.validity.Validity;
import vn.giaoban.archive.validity.ValidityState;

/**
 * A document as it is opened.
 *
 * @param version what a change must name, so that nobody overwrites what he has not seen
 * @param kind code of the kind
 * @param number as written, or {@code null}
 * @param issuer code of the issuing body
 * @param issuerName its full name as of the day of issue
 * @param term name of the term, or {@code null} where none is known
 * @param removal that its content was removed for good, or {@code null}
 * @param validFrom first day in force as entered, or {@code null} where it is the day of issue
 * @param validTo last day in force as entered, or {@code null}
 * @param validity when it is in force, by its own days and by what other documents say of it
 * @param today the day of the office on which it was opened
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
        RemovalView removal,
        LocalDate validFrom,
        LocalDate validTo,
        Validity validity,
        LocalDate today,
        boolean frozen,
        List<FileView> files,
        List<RelationView> relations) {

    /** How it stands with its force today. */
    public ValidityState standing() {
        return validity.on(today);
    }

    /** What has ended it by a day, as far as the caller may read that; empty where it has not ended or nobody is to be named. */
    public Optional<RelationView> endedBy(LocalDate day) {
        return relations.stream()
                .filter(relation -> relation.endsThis(validity, day))
                .min(Comparator.comparing(RelationView::kind));
    }
}
