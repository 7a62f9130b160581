package vn.giaoban.archive.dossier;

import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;
import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;

/**
 * The dossiers whose term has ended, and what people decide about them. The house proposes and records; it destroys nothing, and
 * nothing happens by itself (destroying needs a list, a council and its minutes).
 */
@Stateless
public class RetentionReviews {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Cabinet cabinet;

    @Inject
    DossierViews views;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** The closed dossiers whose term ended before this year, the longest ended first. */
    @RolesAllowed(KEEP_ARCHIVE)
    public List<DossierLine> due(@Min(0) int first, @Min(1) @Max(200) int size) {
        return views.lines(em.createNamedQuery("Dossier.due", Dossier.class)
                .setParameter("year", LocalDate.now(clock).getYear())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    @RolesAllowed(KEEP_ARCHIVE)
    public long countDue() {
        return em.createNamedQuery("Dossier.countDue", Long.class)
                .setParameter("year", LocalDate.now(clock).getYear())
                .getSingleResult();
    }

    /**
     * Records what was decided about a dossier.
     *
     * @throws Refusal UNKNOWN {@code dossier.unknown}; CONFLICT {@code version.stale}, {@code dossier.handedOver},
     *     {@code retention.held}, {@code retention.notHeld}, {@code retention.notDue}; INVALID {@code day.ahead},
     *     {@code retention.noYears}, {@code retention.noMinutes}
     */
    @RolesAllowed(KEEP_ARCHIVE)
    public DossierView decide(long id, long version, @Valid @NotNull NewDecision taken) {
        Dossier dossier = cabinet.seen(id, version);
        LocalDate today = LocalDate.now(clock);
        DecisionRules.check(dossier, taken, today);
        guard.refuse(taken.reason(), taken.minutes());
        dossier.decide(taken.kind(), taken.years(), today.getYear());
        em.persist(new RetentionDecision(
                id, taken, session.getCallerPrincipal().getName(), OffsetDateTime.now(clocks.real())));
        em.flush();
        audit.done("retention.decide", "dossier", id, dossier.code() + " " + taken.kind() + ": " + taken.reason());
        return views.view(dossier);
    }

    /** What was decided about a dossier, the latest first. */
    @RolesAllowed({KEEP_ARCHIVE, READ_ALL})
    public List<DecisionView> decisions(long dossierId) {
        return em.createNamedQuery("RetentionDecision.ofDossier", RetentionDecision.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .map(RetentionDecision::view)
                .toList();
    }
}
