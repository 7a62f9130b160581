package vn.giaoban.archive.fonds;

import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Typed;

/** The fonds of the house: its own, and those of predecessors that it took over. */
@Stateless
public class Holdings {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Bodies bodies;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** All of them, the present one first. */
    @RolesAllowed(READ)
    public List<FondsView> all() {
        return em.createNamedQuery("Fonds.all", Fonds.class)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /**
     * Opens a fonds beside those there are.
     *
     * @throws Refusal CONFLICT {@code fonds.codeTaken}; INVALID {@code fonds.endsBeforeStart}, {@code body.unknown}
     */
    @RolesAllowed(KEEP_ARCHIVE)
    public FondsView open(@Valid @NotNull FondsDetails details) {
        check(details, null);
        Fonds fonds = new Fonds(details, body(details.body()));
        em.persist(fonds);
        em.flush();
        audit.done("fonds.open", "fonds", fonds.id(), fonds.code());
        return view(fonds);
    }

    /** Corrects what is said of a fonds that was not handed over. */
    @RolesAllowed(KEEP_ARCHIVE)
    public FondsView change(long id, long version, @Valid @NotNull FondsDetails details) {
        Fonds fonds = toChange(id, version);
        check(details, id);
        fonds.describe(details, body(details.body()));
        em.flush();
        audit.done("fonds.change", "fonds", id, fonds.code());
        return view(fonds);
    }

    /** Lets new documents belong to this fonds from now on; those that are there stay where they are. */
    @RolesAllowed(KEEP_ARCHIVE)
    public FondsView makePresent(long id, long version) {
        Fonds fonds = toChange(id, version);
        em.createNamedQuery("Fonds.present", Fonds.class).getResultList().forEach(one -> one.becomePresent(false));
        fonds.becomePresent(true);
        em.flush();
        audit.done("fonds.present", "fonds", id, fonds.code());
        return view(fonds);
    }

    /**
     * Records that a fonds was handed over as a whole. From then on nothing of it changes.
     *
     * @throws Refusal CONFLICT {@code fonds.isPresent}, {@code fonds.handedOver}; INVALID {@code day.ahead}
     */
    @RolesAllowed(KEEP_ARCHIVE)
    public FondsView handOver(long id, long version, @NotNull LocalDate day, @NotBlank @Size(max = 300) String to) {
        Fonds fonds = toChange(id, version);
        if (fonds.isPresent()) {
            throw Refusal.conflict("fonds.isPresent", fonds.code());
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("day.ahead", day);
        }
        fonds.handOver(day, Typed.line(to));
        em.flush();
        audit.done("fonds.handOver", "fonds", id, fonds.code() + " " + day + " " + to);
        return view(fonds);
    }

    private Fonds toChange(long id, long version) {
        Fonds fonds = em.find(Fonds.class, id);
        if (fonds == null) {
            throw Refusal.unknown("fonds.unknown", id);
        }
        if (fonds.version() != version) {
            throw Refusal.conflict("version.stale");
        }
        if (fonds.isHandedOver()) {
            throw Refusal.conflict("fonds.handedOver", fonds.code());
        }
        return fonds;
    }

    private void check(FondsDetails details, Long own) {
        if (details.endsOn() != null
                && details.startsOn() != null
                && details.endsOn().isBefore(details.startsOn())) {
            throw Refusal.invalid("fonds.endsBeforeStart");
        }
        boolean taken = em.createNamedQuery("Fonds.byCode", Fonds.class)
                .setParameter("code", details.code())
                .getResultStream()
                .anyMatch(other -> !other.id().equals(own));
        if (taken) {
            throw Refusal.conflict("fonds.codeTaken", details.code());
        }
    }

    private Long body(String code) {
        return code == null
                ? null
                : bodies.find(code, LocalDate.now(clock))
                        .map(BodyView::id)
                        .orElseThrow(() -> Refusal.invalid("body.unknown", code));
    }

    private FondsView view(Fonds fonds) {
        return fonds.view(
                fonds.bodyId() == null
                        ? null
                        : bodies.find(fonds.bodyId(), LocalDate.now(clock))
                                .map(BodyView::code)
                                .orElse(null));
    }
}
