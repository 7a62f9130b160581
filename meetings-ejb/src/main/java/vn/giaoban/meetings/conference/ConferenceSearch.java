package vn.giaoban.meetings.conference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoban.archive.access.Reach;

/** Which conferences a caller sees under a filter; pages and their count by one condition. */
final class ConferenceSearch {

    private final EntityManager em;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder where = new StringBuilder("1 = 1");

    ConferenceSearch(EntityManager em, Reach reach, ConferenceFilter filter) {
        this.em = em;
        if (!reach.everything()) {
            and("c.accessProfile in :held", "held", reach.profilesOrNone());
        }
        if (filter.title() != null && !filter.title().isBlank()) {
            String words = filter.title().strip().toLowerCase(Locale.forLanguageTag("vi"));
            and("lower(c.title) like :title escape '!'", "title", "%" + words.replaceAll("([!%_])", "!$1") + "%");
        }
        and("c.kind = :kind", "kind", filter.kind());
        and("c.state = :state", "state", filter.state());
        and("c.series = :series", "series", filter.series());
        and("c.startOn >= :since", "since", filter.from());
        and("c.startOn <= :until", "until", filter.to());
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    List<ConferenceLine> page(int first, int size) {
        return filled(em.createQuery(
                        "select c from Conference c where " + where + " order by c.startOn desc, c.id desc",
                        Conference.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Conference::line)
                .toList();
    }

    long count() {
        return filled(em.createQuery("select count(c) from Conference c where " + where, Long.class))
                .getSingleResult();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
