package vn.giaoban.archive.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.fonds.Belonging;
import vn.giaoban.archive.rule.Refusal;

/** Where the dossiers stand. Whoever takes one from here gets only what the caller may see at this moment. */
@Dependent
class Cabinet {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Belonging belonging;

    Optional<Dossier> find(long id) {
        return query(DossierFilter.any()).only(id).page(em, 0, 1).stream().findFirst();
    }

    /**
     * A dossier that is there for the caller.
     *
     * @throws Refusal UNKNOWN {@code dossier.unknown}
     */
    Dossier existing(long id) {
        return find(id).orElseThrow(() -> Refusal.unknown("dossier.unknown", id));
    }

    /**
     * A dossier that is to be changed, which only an open one can be.
     *
     * @throws Refusal UNKNOWN {@code dossier.unknown}; CONFLICT {@code version.stale}, {@code dossier.closed},
     *     {@code fonds.handedOver}
     */
    Dossier toChange(long id, long version) {
        Dossier dossier = seen(id, version);
        if (!dossier.isOpen()) {
            throw Refusal.conflict("dossier.closed", dossier.code());
        }
        return dossier;
    }

    /** A dossier in the version that was seen, whatever its state, of a fonds that may be changed. */
    Dossier seen(long id, long version) {
        Dossier dossier = existing(id);
        if (dossier.version() != version) {
            throw Refusal.conflict("version.stale");
        }
        belonging.refuseIfHandedOver(dossier.fondsId());
        return dossier;
    }

    List<Dossier> page(DossierFilter filter, int first, int size) {
        return query(filter).page(em, first, size);
    }

    long count(DossierFilter filter) {
        return query(filter).count(em);
    }

    List<DossierEntry> entries(long dossierId) {
        return em.createNamedQuery("DossierEntry.ofDossier", DossierEntry.class)
                .setParameter("dossier", dossierId)
                .getResultList();
    }

    /** How many documents of each of some dossiers the caller may read. */
    Map<Long, Long> readable(Collection<Long> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Reach reach = access.reach();
        TypedQuery<Object[]> query = em.createQuery(
                "select e.dossierId, count(e) from DossierEntry e, Document x where e.dossierId in :dossiers and "
                        + DossierQuery.READABLE + (reach.everything() ? "" : " and x.profileId in :profiles")
                        + " group by e.dossierId",
                Object[].class);
        query.setParameter("dossiers", dossiers);
        if (!reach.everything()) {
            query.setParameter("profiles", reach.profilesOrNone());
        }
        Map<Long, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** Whether the caller reads everything, so that what he sees of a dossier is all of it. */
    boolean seesAll() {
        return access.reach().everything();
    }

    /** What lies in it was changed: whoever changes it next must have seen that. */
    void touched(Dossier dossier) {
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    private DossierQuery query(DossierFilter filter) {
        Set<Long> own = caller.body().map(bodies::withPredecessors).orElse(Set.of());
        return new DossierQuery(filter, access.reach(), own);
    }
}
