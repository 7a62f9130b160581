package vn.giaoban.archive.document;

import java.time.LocalDate;
import vn.giaoban.archive.validity.Validity;

/**
 * A relation as seen from one of its two documents.
 *
 * @param outgoing whether this document says it of the other; else the other says it of this
 * @param clause the place it is about, or {@code null}
 * @param effectiveOn the day that was given for it, or {@code null}
 * @param changesOn the day from which it changes the force of its target, or {@code null} where it does not
 * @param otherId the other document, which the caller may read too
 */
public record RelationView(
        long id,
        RelationKind kind,
        boolean outgoing,
        String clause,
        LocalDate effectiveOn,
        LocalDate changesOn,
        long otherId,
        String otherKind,
        String otherNumber,
        LocalDate otherIssuedOn,
        String otherSubject) {

    /** The relation in a word: {@code replaces}, or from the other side {@code replacedBy}. */
    public String word() {
        return outgoing ? kind.word() : kind.reverse();
    }

    /** Whether by this relation the other document has ended this one on a day as a whole. */
    public boolean endsThis(Validity validity, LocalDate day) {
        return !outgoing
                && kind.effect(clause != null)
                        .filter(effect -> effect != Validity.Effect.IN_PART)
                        .isPresent()
                && changesOn.minusDays(1).equals(validity.to())
                && day.isAfter(validity.to());
    }
}
