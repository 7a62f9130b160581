package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;

/** The documents whose text is of some concern, of those the caller may read. */
@Dependent
class TextConcerns {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    /** The newest first. */
    List<Document> page(TextConcern concern, int first, int size) {
        return query(concern, "select d from Document d", " order by d.issuedOn desc, d.id desc", Document.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(TextConcern concern) {
        return query(concern, "select count(d) from Document d", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(TextConcern concern, String select, String order, Class<T> type) {
        Reach reach = access.reach();
        TypedQuery<T> query = em.createQuery(
                select + " where d.state = vn.giaoban.archive.document.DocumentState.ACTIVE and " + concern.condition()
                        + (reach.everything() ? "" : " and d.profileId in :profiles") + order,
                type);
        return reach.everything() ? query : query.setParameter("profiles", reach.profilesOrNone());
    }
}
