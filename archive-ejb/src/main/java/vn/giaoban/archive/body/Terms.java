package vn.giaoban.archive.body;

import static vn.giaoban.archive.rule.Permission.KEEP_BODIES;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;

/**
 * Terms of office. A committee's term runs from the day after the closing of one congress to the closing of the next
 * (Hướng dẫn 36-HD/VPTW, 2018, on number and symbol); an advisory body counts in the term of its committee.
 */
@Stateless
@PermitAll
public class Terms {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Audit audit;

    /** All terms and congresses, the latest first. */
    public List<TermView> all() {
        return em.createNamedQuery("CommitteeTerm.all", CommitteeTerm.class)
                .getResultStream()
                .map(CommitteeTerm::view)
                .toList();
    }

    /** The term in which a body counts its documents of a day: its own, or that of the nearest body above it. */
    public Optional<TermView> termOn(long bodyId, LocalDate day) {
        return on(bodyId, day, TermKind.TERM);
    }

    /** The congress that sits on a day, if one does. */
    public Optional<TermView> congressOn(long bodyId, LocalDate day) {
        return on(bodyId, day, TermKind.CONGRESS);
    }

    /**
     * Opens a term. The one before ends the day before; terms of one body never overlap.
     *
     * @throws Refusal CONFLICT {@code term.overlaps} when a later term exists already
     */
    @RolesAllowed(KEEP_BODIES)
    public TermView open(long bodyId, @NotBlank @Size(max = 120) String name, @NotNull LocalDate startsOn) {
        List<CommitteeTerm> terms = of(bodyId, TermKind.TERM);
        if (terms.stream().anyMatch(term -> !term.startsOn().isBefore(startsOn))) {
            throw Refusal.conflict("term.overlaps", startsOn);
        }
        terms.stream()
                .filter(term -> term.isOpen() || term.covers(startsOn))
                .forEach(term -> term.end(startsOn.minusDays(1)));
        return keep(new CommitteeTerm(bodyId, TermKind.TERM, name.strip(), startsOn, null));
    }

    /** Enters a congress, which has a run of numbers of its own. */
    @RolesAllowed(KEEP_BODIES)
    public TermView enterCongress(
            long bodyId, @NotBlank @Size(max = 120) String name, @NotNull LocalDate opens, @NotNull LocalDate closes) {
        if (closes.isBefore(opens)) {
            throw Refusal.invalid("term.endsBeforeStart", opens, closes);
        }
        return keep(new CommitteeTerm(bodyId, TermKind.CONGRESS, name.strip(), opens, closes));
    }

    private TermView keep(CommitteeTerm term) {
        em.persist(term);
        em.flush();
        TermView view = term.view();
        audit.done("term.open", "term", view.id(), view.name());
        return view;
    }

    private Optional<TermView> on(long bodyId, LocalDate day, TermKind kind) {
        Optional<TermView> own = of(bodyId, kind).stream()
                .filter(term -> term.covers(day))
                .max(Comparator.comparing(CommitteeTerm::startsOn))
                .map(CommitteeTerm::view);
        return own.or(() -> parent(bodyId).flatMap(above -> on(above, day, kind)));
    }

    private List<CommitteeTerm> of(long bodyId, TermKind kind) {
        return em.createNamedQuery("CommitteeTerm.ofBody", CommitteeTerm.class)
                .setParameter("body", bodyId)
                .getResultStream()
                .filter(term -> term.kind() == kind)
                .toList();
    }

    private Optional<Long> parent(long bodyId) {
        return em.createQuery("select b.parent.id from Body b where b.id = :id and b.parent is not null", Long.class)
                .setParameter("id", bodyId)
                .getResultStream()
                .findFirst();
    }
}
