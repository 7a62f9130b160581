package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.fonds.Belonging;
import vn.giaoban.archive.rule.Refusal;

/** Which documents belong to which fonds. The holding of a predecessor that was imported is told apart here. */
@Stateless
@RolesAllowed(KEEP_ARCHIVE)
public class FondsOfDocuments {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Bodies bodies;

    @Inject
    Belonging belonging;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How many documents, those in the trash as well, belong to each fonds, by its id. */
    public Map<Long, Long> counts() {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery("select d.fondsId, count(d) from Document d group by d.fondsId", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Lets the documents that a body issued in a time belong to a fonds. Those of a fonds that was handed over stay there.
     *
     * @param issuer code of the body
     * @param from first day of issue, or {@code null}; {@code to} last day, or {@code null}
     * @return how many there were
     * @throws Refusal INVALID {@code body.unknown}; CONFLICT {@code fonds.handedOver}
     */
    public int move(long fondsId, @NotBlank String issuer, LocalDate from, LocalDate to) {
        belonging.refuseIfHandedOver(fondsId);
        LocalDate first = from == null ? LocalDate.of(1900, 1, 1) : from;
        LocalDate last = to == null ? LocalDate.of(9999, 12, 31) : to;
        long body = bodies.find(issuer, LocalDate.now(clock))
                .map(BodyView::id)
                .orElseThrow(() -> Refusal.invalid("body.unknown", issuer));
        int moved = em.createQuery("update Document d set d.fondsId = :fonds where d.issuerId = :issuer and d.issuedOn"
                        + " between :first and :last and d.fondsId <> :fonds and d.fondsId in"
                        + " (select f.id from Fonds f where f.handedOverOn is null)")
                .setParameter("fonds", fondsId)
                .setParameter("issuer", body)
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
        audit.done("fonds.move", "fonds", fondsId, issuer + " " + from + " – " + to + ": " + moved);
        return moved;
    }
}
