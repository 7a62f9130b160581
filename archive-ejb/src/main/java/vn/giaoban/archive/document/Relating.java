package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexOutbox;

/** Lets documents say something of one another, and lets the index follow at both ends. */
@Dependent
class Relating {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    IndexOutbox outbox;

    /**
     * Lets a document say something of another; saying it twice changes nothing.
     *
     * @throws Refusal INVALID {@code relation.itself}, {@code relation.circle}
     */
    void relate(Document source, Document target, NewRelation said) {
        if (source.id().equals(target.id())) {
            throw Refusal.invalid("relation.itself");
        }
        refuseCircle(source, target, said);
        if (find(source, target, said.kind()).isEmpty()) {
            em.persist(new Relation(source, target, said));
        }
        follow(source, target);
    }

    /** Corrects what was said. */
    void correct(Relation relation, NewRelation said) {
        refuseCircle(relation.source(), relation.target(), said);
        if (find(relation.source(), relation.target(), said.kind())
                .filter(other -> !other.id().equals(relation.id()))
                .isPresent()) {
            throw Refusal.conflict("relation.saidAlready");
        }
        relation.say(said);
        follow(relation.source(), relation.target());
    }

    void remove(Relation relation) {
        em.remove(relation);
        follow(relation.source(), relation.target());
    }

    /** The force of others depends on when a document is in force and whether it stands in the archive at all. */
    void followOthers(Document document) {
        shelf.entries(document.id()).stream()
                .map(relation -> relation.other(document.id()).id())
                .distinct()
                .forEach(other -> outbox.changed(EntryType.DOCUMENT, other));
    }

    private void follow(Document source, Document target) {
        outbox.changed(EntryType.DOCUMENT, source.id());
        outbox.changed(EntryType.DOCUMENT, target.id());
    }

    private Optional<Relation> find(Document source, Document target, RelationKind kind) {
        return shelf.entries(source.id()).stream()
                .filter(relation -> relation.source().id().equals(source.id())
                        && relation.target().id().equals(target.id())
                        && relation.kind() == kind)
                .findFirst();
    }

    /** Of documents that replace one another in a circle none would be in force, and nobody could say since when. */
    private void refuseCircle(Document source, Document target, NewRelation said) {
        if (said.kind() != RelationKind.REPLACES || PlainText.line(said.clause()) != null) {
            return;
        }
        Set<Long> met = new HashSet<>();
        List<Long> next = List.of(target.id());
        while (!next.isEmpty()) {
            if (next.contains(source.id())) {
                throw Refusal.invalid("relation.circle");
            }
            met.addAll(next);
            next = em.createNamedQuery("Relation.replacedBy", Long.class)
                    .setParameter("sources", next)
                    .getResultStream()
                    .filter(id -> !met.contains(id))
                    .distinct()
                    .toList();
        }
    }
}
