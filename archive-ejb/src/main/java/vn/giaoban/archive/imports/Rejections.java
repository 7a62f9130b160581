package vn.giaoban.archive.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows that were not taken in, with what their reasons name. */
@Dependent
class Rejections {

    private static final int LONGEST_ID = 200;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** Writes down that a row is not taken in. */
    void add(ImportJob job, long line, String externalId, RowFault fault) {
        job.countRejected();
        RowFault said = job.isListed() ? fault.ofList() : fault;
        em.createNativeQuery("insert into import_rejection (import_id, line, external_id, reason, named)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, job.id())
                .setParameter(2, line)
                .setParameter(3, externalId == null ? null : Named.cut(Named.plain(externalId), LONGEST_ID))
                .setParameter(4, said.reason())
                .setParameter(5, Named.written(said.named()))
                .executeUpdate();
    }

    /** Some of them, in the order of the file. */
    List<RejectedRow> of(long importId, int first, int size) {
        List<?> rows = em.createNativeQuery("select r.line, r.external_id, r.reason, r.named from import_rejection r"
                        + " where r.import_id = ?1 order by r.line")
                .setParameter(1, importId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Rejections::row).toList();
    }

    private static RejectedRow row(Object[] cells) {
        return new RejectedRow(
                ((Number) cells[0]).longValue(), (String) cells[1], (String) cells[2], Named.read((String) cells[3]));
    }
}
