package vn.giaoban.archive.search;

import static vn.giaoban.archive.rule.Permission.KEEP_SEARCH;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** What was searched for and not found: what the archive lacks, or what people call otherwise. Who searched is not kept. */
@Stateless
@RolesAllowed(KEEP_SEARCH)
public class Unfound {

    private static final int LONGEST = 100;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Clocks clocks;

    /**
     * Words that found nothing.
     *
     * @param times how often
     * @param lastAt when last
     */
    public record Miss(String words, long times, OffsetDateTime lastAt) {}

    /**
     * Counts words that found nothing; nothing is counted where there is none. A search must not be undone with it.
     *
     * @param typed words without signs between them
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(@NotNull String typed) {
        String all = Vietnamese.compose(typed).toLowerCase(Locale.ROOT);
        String words =
                all.substring(0, all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length()))));
        if (words.isBlank()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        int known = em.createNativeQuery("update search_unfound set times = times + 1, last_at = ?1 where words = ?2")
                .setParameter(1, now)
                .setParameter(2, words)
                .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("insert into search_unfound (words, times, last_at) values (?1, 1, ?2)"
                            + " on conflict do nothing")
                    .setParameter(1, words)
                    .setParameter(2, now)
                    .executeUpdate();
        }
    }

    /** What was missed most often, then last. */
    public List<Miss> most(@Min(1) @Max(500) int limit) {
        List<?> rows = em.createNativeQuery(
                        "select words, times, last_at from search_unfound order by times desc, last_at desc")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Miss((String) row[0], ((Number) row[1]).longValue(), moment(row[2])))
                .toList();
    }

    /** Begins to count anew. */
    public void forget() {
        em.createNativeQuery("delete from search_unfound").executeUpdate();
    }

    /** Databases hand a moment over in different classes. */
    private OffsetDateTime moment(Object value) {
        return value instanceof OffsetDateTime moment
                ? moment
                : ((java.sql.Timestamp) value)
                        .toInstant()
                        .atZone(clocks.real().getZone())
                        .toOffsetDateTime();
    }
}
