package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Mention;

/**
 * A document that the text of another mentions, by number and perhaps day and issuer. Which one it is, is looked for whenever
 * somebody reads it: what is missing today may be archived tomorrow.
 */
@Entity
@Table(name = "document_citation")
@NamedQuery(
        name = "Citation.ofDocument",
        query = "select c from Citation c where c.documentId = :document order by c.position")
@NamedQuery(
        name = "Citation.ofNumbers",
        query = "select c from Citation c where c.folded in :numbers and c.documentId <> :document")
class Citation {

    private static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    private int position;

    private String written;

    /** Of the number, without marks; as documents are looked for. */
    @Column(name = "number_folded")
    private String folded;

    /** Whether the number names its issuer or year, so that it stands for few documents. */
    @Column(name = "whole_number")
    private boolean whole;

    @Column(name = "cited_on")
    private LocalDate day;

    private String issuer;

    @Enumerated(EnumType.STRING)
    private RelationKind suggests;

    private boolean dismissed;

    /** Where the number stands beside the words that suggest something; known only while the text is looked through. */
    @Transient
    private int from;

    protected Citation() {}

    Citation(long documentId, int position, Mention mention) {
        this.documentId = documentId;
        this.position = position;
        written = mention.written()
                .substring(0, Math.min(LONGEST, mention.written().length()));
        folded = mention.number().folded();
        whole = !mention.number().body().isEmpty() || mention.number().year() != null;
        day = mention.day().orElse(null);
        issuer = mention.issuer().isEmpty() ? null : mention.issuer();
        suggests = RelationKind.suggestedBy(mention.before()).orElse(null);
        from = mention.from();
    }

    /** The same document mentioned once more: what the first mention left out may stand here. */
    void add(Citation again) {
        day = day == null ? again.day : day;
        issuer = issuer == null ? again.issuer : issuer;
        if (suggests == null && again.suggests != null) {
            suggests = again.suggests;
            from = again.from;
        }
    }

    /** Whether another mention means the same document as this, as far as the text tells. */
    boolean isAlso(Citation other) {
        return folded.equals(other.folded) && (day == null || other.day == null || day.equals(other.day));
    }

    /** Nobody wants the suggestion. */
    void dismiss() {
        dismissed = true;
    }

    boolean isDismissed() {
        return dismissed;
    }

    long id() {
        return id;
    }

    long documentId() {
        return documentId;
    }

    String written() {
        return written;
    }

    String folded() {
        return folded;
    }

    boolean isWhole() {
        return whole;
    }

    LocalDate day() {
        return day;
    }

    String issuer() {
        return issuer;
    }

    int from() {
        return from;
    }

    RelationKind suggests() {
        return dismissed ? null : suggests;
    }
}
