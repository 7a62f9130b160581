package vn.giaoban.archive.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.access.Reach;

/** The one query behind lists and counts: what a filter asks for, of what the caller may read. */
final class DocumentQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    DocumentQuery(DocumentFilter filter, Reach reach) {
        add("d.state = :state", "state", filter.state());
        if (!reach.everything()) {
            add("d.profileId in :profiles", "profiles", reach.profilesOrNone());
        }
        if (!filter.kinds().isEmpty()) {
            add("d.kind in :kinds", "kinds", filter.kinds());
        }
        if (!filter.issuers().isEmpty()) {
            add("d.issuerId in (select b.id from Body b where b.code in :issuers)", "issuers", filter.issuers());
        }
        years(filter);
    }

    private void years(DocumentFilter filter) {
        List<String> any = new ArrayList<>();
        for (Integer year : filter.years()) {
            any.add("d.issuedOn between :from" + year + " and :to" + year);
            parameters.put("from" + year, LocalDate.of(year, 1, 1));
            parameters.put("to" + year, LocalDate.of(year, 12, 31));
        }
        if (!any.isEmpty()) {
            conditions.add("(" + String.join(" or ", any) + ")");
        }
    }

    List<Document> page(EntityManager em, int first, int size) {
        return query(em, "select d from Document d", " order by d.issuedOn desc, d.id desc", Document.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(EntityManager em) {
        return query(em, "select count(d) from Document d", "", Long.class).getSingleResult();
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
}
