package vn.giaoban.archive.document;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.Optional;
import vn.giaoban.archive.validity.Validity;

/** What one document says of another. */
@Entity
@Table(name = "document_relation")
@NamedQuery(
        name = "Relation.ofDocument",
        query = "select r from Relation r where r.source.id = :document or r.target.id = :document order by r.id")
@NamedQuery(
        name = "Relation.changing",
        query = "select r from Relation r where r.target.id in :targets"
                + " and r.source.state = vn.giaoban.archive.document.DocumentState.ACTIVE"
                + " and r.kind in (vn.giaoban.archive.document.RelationKind.REPLACES,"
                + " vn.giaoban.archive.document.RelationKind.REPEALS,"
                + " vn.giaoban.archive.document.RelationKind.AMENDS)")
@NamedQuery(
        name = "Relation.replacedBy",
        query = "select r.target.id from Relation r where r.source.id in :sources and r.clause is null"
                + " and r.kind = vn.giaoban.archive.document.RelationKind.REPLACES")
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

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    protected Relation() {}

    Relation(Document source, Document target, NewRelation said) {
        this.source = source;
        this.target = target;
        say(said);
    }

    /** Says it, or corrects what was said; the two documents stay. */
    final void say(NewRelation said) {
        kind = said.kind();
        clause = PlainText.line(said.clause());
        effectiveOn = said.effectiveOn();
    }

    boolean isOf(long document) {
        return source.id() == document || target.id() == document;
    }

    /** The day on which it takes effect. */
    LocalDate takesEffectOn() {
        return effectiveOn == null ? source.takesEffectOn() : effectiveOn;
    }

    /** What it does to the force of its target. */
    Optional<Validity.Change> change() {
        return kind.effect(clause != null).map(effect -> new Validity.Change(effect, takesEffectOn()));
    }

    Long id() {
        return id;
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
                effectiveOn,
                change().map(Validity.Change::day).orElse(null),
                other.id(),
                other.kind(),
                other.number(),
                other.issuedOn(),
                other.subject());
    }
}
