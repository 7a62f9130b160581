package vn.giaoban.archive.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.access.Reach;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * The one query behind lists, counts and opening. A dossier is there for whoever reads everything, for the body whose work it is
 * and those that follow it, and for whoever may read a document in it.
 */
final class DossierQuery {

    /** Within a list of documents that somebody may read: those in the trash are not there. */
    static final String READABLE = "x.id = e.documentId and x.state = vn.giaoban.archive.document.DocumentState.ACTIVE";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    DossierQuery(DossierFilter filter, Reach reach, Set<Long> ownBodies) {
        conditions.add("1 = 1");
        if (!reach.everything()) {
            add(
                    "(d.bodyId in :own or exists (select e.id from DossierEntry e, Document x where e.dossierId = d.id and "
                            + READABLE + " and x.profileId in :profiles))",
                    "own",
                    ownBodies.isEmpty() ? Set.of(0L) : ownBodies);
            parameters.put("profiles", reach.profilesOrNone());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            add("d.folded like :words escape '!'", "words", "%" + escaped(filter.words()) + "%");
        }
        if (filter.body() != null) {
            add("d.bodyId in (select b.id from Body b where b.code = :body)", "body", filter.body());
        }
        if (filter.state() != null) {
            add("d.state = :state", "state", filter.state());
        }
        if (filter.fondsId() != null) {
            add("d.fondsId = :fonds", "fonds", filter.fondsId());
        }
        if (filter.documentId() != null) {
            add(
                    "exists (select m.id from DossierEntry m where m.dossierId = d.id and m.documentId = :document)",
                    "document",
                    filter.documentId());
        }
    }

    /** Narrows to one. */
    DossierQuery only(long id) {
        add("d.id = :id", "id", id);
        return this;
    }

    List<Dossier> page(EntityManager em, int first, int size) {
        return query(em, "select d from Dossier d", " order by d.openedOn desc, d.id desc", Dossier.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(EntityManager em) {
        return query(em, "select count(d) from Dossier d", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + " where " + String.join(" and ", conditions) + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static String escaped(String words) {
        return Vietnamese.fold(words.strip())
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
