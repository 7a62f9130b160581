package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;

/** Counts the documents that are mentioned and are not in the archive; only whole numbers, since a half one may mean many. */
@Dependent
class Missing {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    List<MissingDocument> page(int first, int size) {
        List<?> rows = query("select min(c.written), c.cited_on, count(distinct c.document_id), max(s.issued_on),"
                        + " max(c.document_id)"
                        + missing() + " order by 3 desc, 4 desc, c.number_folded, c.cited_on")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Missing::row).toList();
    }

    long count() {
        return ((Number) query("select count(*) from (select c.number_folded" + missing() + ") as m")
                        .getSingleResult())
                .longValue();
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql);
    }

    /** A number whose day is not written is there if any document bears it; else the year of issue must fit. */
    private String missing() {
        String mayRead = mayRead();
        return " from document_citation c join document s on s.id = c.document_id"
                + " where s.state = 'ACTIVE'" + mayRead.formatted("s") + " and c.whole_number"
                + " and not exists (select 1 from document d where d.number_folded = c.number_folded"
                + " and d.state = 'ACTIVE'" + mayRead.formatted("d")
                + " and (c.cited_on is null or extract(year from d.issued_on) = extract(year from c.cited_on)))"
                + " group by c.number_folded, c.cited_on";
    }

    private String mayRead() {
        Reach reach = access.reach();
        return reach.everything() ? "" : " and %s.profile_id in (" + reach.listed() + ")";
    }

    private static MissingDocument row(Object[] cells) {
        return new MissingDocument(
                (String) cells[0],
                day(cells[1]),
                ((Number) cells[2]).longValue(),
                day(cells[3]),
                ((Number) cells[4]).longValue());
    }

    private static LocalDate day(Object cell) {
        if (cell instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return (LocalDate) cell;
    }
}
