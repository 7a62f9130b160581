package vn.giaoban.archive.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What one document says of another. */
@Entity
@Table(name = "document_relation")
@NamedQuery(
        name = "Relation.ofDocument",
        query = "select r from Relation r where r.source.id = :document or r.target.id = :document order by r.id")
class Relation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_id")
    private Document source;

    @ManyToOne(optional = false)
    @JoinColumn(name = "target_id")
    private Document target;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private String clause;

    protected Relation() {}

    Relation(Document source, Document target, RelationKind kind, String clause) {
        this.source = source;
        this.target = target;
        this.kind = kind;
        this.clause = clause;
    }

    /** The document at the other end. */
    Document other(long from) {
        return source.id() == from ? target : source;
    }

    Document source() {
        return source;
    }

    Document target() {
        return target;
    }

    RelationKind kind() {
        return kind;
    }

    RelationView seenFrom(long document) {
        Document other = other(document);
        return new RelationView(
                id,
                kind,
                source.id() == document,
                clause,
                other.id(),
                other.kind(),
                other.number(),
                other.issuedOn(),
                other.subject());
    }
}
