package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Directives on paper: documents in force that no other document has taken up for a while. */
@Stateless
@RolesAllowed(READ_ALL)
public class QuietDocuments {

    /** What a document does to one that it takes up; a mere mention is not enough. */
    private static final Set<RelationKind> TAKEN_UP =
            EnumSet.of(RelationKind.BASED_ON, RelationKind.IMPLEMENTS, RelationKind.REVIEWS, RelationKind.AMENDS);

    private static final Set<RelationKind> ENDED = EnumSet.of(RelationKind.REPLACES, RelationKind.REPEALS);

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Those that were issued before a day, are in force today, and are taken up by no document of that day or later; the
     * oldest first.
     *
     * @param kinds symbols of the kinds that want to be carried out, {@code NQ}, {@code CT}
     */
    public List<QuietDocument> since(@NotNull LocalDate day, @NotEmpty Set<String> kinds, @Positive int most) {
        return em.createQuery(
                        "select d from Document d where d.state = :active and d.kind in :kinds and d.issuedOn < :day"
                                + " and (d.valid.last is null or d.valid.last >= :today)"
                                + " and not exists (select e from Relation e where e.target = d and e.clause is null"
                                + " and e.kind in :ended and e.source.state = :active)"
                                + " and not exists (select r from Relation r where r.target = d and r.kind in :takenUp"
                                + " and r.source.state = :active and r.source.issuedOn >= :day)"
                                + " order by d.issuedOn, d.id",
                        Document.class)
                .setParameter("active", DocumentState.ACTIVE)
                .setParameter("kinds", kinds)
                .setParameter("day", day)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("ended", ENDED)
                .setParameter("takenUp", TAKEN_UP)
                .setMaxResults(most)
                .getResultStream()
                .map(Document::quiet)
                .toList();
    }
}
