package vn.giaoban.archive.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.fonds.Belonging;
import vn.giaoban.archive.fonds.FondsView;
import vn.giaoban.archive.fonds.Holdings;
import vn.giaoban.archive.rule.Refusal;

/** What has to be true of what is said of a dossier. */
@Dependent
class DossierRules {

    /** Where a dossier stands: of which fonds it is, and whose work. */
    record Place(long fondsId, long bodyId) {}

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Bodies bodies;

    @Inject
    Holdings holdings;

    @Inject
    Belonging belonging;

    @Inject
    Clock clock;

    /** The place that is meant, where a dossier may stand; {@code own} is the one that is changed. */
    Place place(DossierDetails details, Dossier own) {
        long fonds = fonds(details, own);
        belonging.refuseIfHandedOver(fonds);
        refuseAhead(details.openedOn());
        if (details.termId() != null && em.find(RetentionTerm.class, details.termId()) == null) {
            throw Refusal.invalid("retention.unknown", details.termId());
        }
        long body = bodies.find(details.body(), details.openedOn())
                .map(BodyView::id)
                .orElseThrow(() -> Refusal.invalid("body.unknown", details.body()));
        boolean taken = em.createNamedQuery("Dossier.byCode", Long.class)
                .setParameter("fonds", fonds)
                .setParameter("code", details.code())
                .getResultStream()
                .anyMatch(other -> own == null || !other.equals(own.id()));
        if (taken) {
            throw Refusal.conflict("dossier.codeTaken", details.code());
        }
        return new Place(fonds, body);
    }

    private long fonds(DossierDetails details, Dossier own) {
        if (details.fondsId() == null) {
            return own == null ? belonging.present() : own.fondsId();
        }
        return holdings.all().stream()
                .map(FondsView::id)
                .filter(id -> id.equals(details.fondsId()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("fonds.unknown", details.fondsId()));
    }

    /** The term by which a dossier is kept that is closed on a day. */
    RetentionTerm termToClose(Dossier dossier, LocalDate day, int endedIn) {
        if (dossier.termId() == null) {
            throw Refusal.invalid("dossier.noTerm");
        }
        if (day.isBefore(dossier.openedOn())) {
            throw Refusal.invalid("dossier.closedTooEarly", dossier.openedOn());
        }
        refuseAhead(day);
        if (endedIn > day.getYear() || endedIn < dossier.openedOn().getYear()) {
            throw Refusal.invalid("dossier.endedIn", dossier.openedOn().getYear(), day.getYear());
        }
        return em.find(RetentionTerm.class, dossier.termId());
    }

    private void refuseAhead(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("day.ahead", day);
        }
    }
}
