package vn.giaoban.archive.dossier;

import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;

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
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * Handing dossiers over to the historical archive (nộp lưu). It is prepared, its package is saved, both parties sign the record,
 * and then it is done: the dossiers stay here to be read and change no more.
 */
@Stateless
@RolesAllowed(KEEP_ARCHIVE)
public class HandOvers {

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

    /**
     * Prepares a hand-over.
     *
     * @throws Refusal UNKNOWN {@code dossier.unknown}; CONFLICT {@code handOver.notClosed}, {@code handOver.held},
     *     {@code handOver.pending}; INVALID {@code dossier.twice}
     */
    public HandOverView prepare(@Valid @NotNull NewHandOver wanted) {
        if (new HashSet<>(wanted.dossiers()).size() < wanted.dossiers().size()) {
            throw Refusal.invalid("dossier.twice");
        }
        guard.refuse(wanted.deliveredBy(), wanted.receivedBy());
        wanted.dossiers().forEach(id -> refuseUnready(cabinet.existing(id), true));
        HandOver prepared = new HandOver(wanted, caller(), OffsetDateTime.now(clocks.real()));
        em.persist(prepared);
        em.flush();
        audit.done("handOver.prepare", "handOver", prepared.id(), "dossiers " + wanted.dossiers());
        return view(prepared);
    }

    public Optional<HandOverView> find(long id) {
        return Optional.ofNullable(em.find(HandOver.class, id)).map(this::view);
    }

    /** All of them, the latest first. */
    public List<HandOverView> page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return em.createNamedQuery("HandOver.all", HandOver.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    public long count() {
        return em.createNamedQuery("HandOver.count", Long.class).getSingleResult();
    }

    /** The dossiers of a hand-over with all that lies in them, in order, for its package. */
    public List<DossierView> contents(long id) {
        return existing(id).dossiers().stream()
                .map(cabinet::existing)
                .map(views::view)
                .toList();
    }

    /** Records that the package was saved. */
    public void exported(long id) {
        existing(id).exported(caller(), OffsetDateTime.now(clocks.real()));
        audit.done("handOver.export", "handOver", id, null);
    }

    /**
     * Records that both parties have signed.
     *
     * @param minutes number of the record, or {@code null}
     * @throws Refusal UNKNOWN {@code handOver.unknown}; CONFLICT {@code version.stale}, {@code handOver.ended},
     *     {@code handOver.notClosed}, {@code handOver.held}; INVALID {@code day.ahead}
     */
    public HandOverView complete(long id, long version, @NotNull LocalDate day, @Size(max = 200) String minutes) {
        HandOver prepared = toChange(id, version);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("day.ahead", day);
        }
        for (Long one : prepared.dossiers()) {
            Dossier dossier = cabinet.existing(one);
            refuseUnready(dossier, false);
            dossier.handOver();
        }
        prepared.done(day, Typed.line(minutes));
        em.flush();
        audit.done("handOver.complete", "handOver", id, day + " " + minutes);
        return view(prepared);
    }

    /** Gives a prepared hand-over up; the dossiers stay as they are. */
    public HandOverView cancel(long id, long version) {
        HandOver prepared = toChange(id, version);
        prepared.cancel();
        em.flush();
        audit.done("handOver.cancel", "handOver", id, null);
        return view(prepared);
    }

    private void refuseUnready(Dossier dossier, boolean beginning) {
        if (dossier.state() != DossierState.CLOSED) {
            throw Refusal.conflict("handOver.notClosed", dossier.code());
        }
        if (dossier.isHeld()) {
            throw Refusal.conflict("handOver.held", dossier.code());
        }
        boolean pending = beginning
                && !em.createNamedQuery("HandOver.pendingWith", Long.class)
                        .setParameter("dossier", dossier.id())
                        .getResultList()
                        .isEmpty();
        if (pending) {
            throw Refusal.conflict("handOver.pending", dossier.code());
        }
    }

    private HandOver toChange(long id, long version) {
        HandOver prepared = existing(id);
        if (prepared.version() != version) {
            throw Refusal.conflict("version.stale");
        }
        if (!prepared.isPrepared()) {
            throw Refusal.conflict("handOver.ended");
        }
        return prepared;
    }

    private HandOver existing(long id) {
        return Optional.ofNullable(em.find(HandOver.class, id))
                .orElseThrow(() -> Refusal.unknown("handOver.unknown", id));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private HandOverView view(HandOver one) {
        return one.view(views.lines(
                one.dossiers().stream().flatMap(id -> cabinet.find(id).stream()).toList()));
    }
}
