package vn.giaoban.archive.document;

import java.time.LocalDate;

/**
 * A relation as seen from one of its two documents.
 *
 * @param outgoing whether this document says it of the other; else the other says it of this
 * @param clause the place it is about, or {@code null}
 * @param otherId the other document, which the caller may read too
 */
public record RelationView(
        long id,
        RelationKind kind,
        boolean outgoing,
        String clause,
        long otherId,
        String otherKind,
        String otherNumber,
        LocalDate otherIssuedOn,
        String otherSubject) {

    /** The relation in a word: {@code replaces}, or from the other side {@code replacedBy}. */
    public String word() {
        return outgoing ? kind.word() : kind.reverse();
    }
}
