package vn.giaoban.archive.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was to be said of the lists of imports as a whole. */
@Dependent
class Remarks {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** Writes down what is to be said of an import. */
    void add(long importId, List<Remark> remarks) {
        int place = 0;
        for (Remark remark : remarks) {
            em.createNativeQuery("insert into import_remark (import_id, place, reason, named) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, importId)
                    .setParameter(2, ++place)
                    .setParameter(3, remark.reason())
                    .setParameter(4, Named.written(remark.named()))
                    .executeUpdate();
        }
    }

    /** Some of them, in their order. */
    List<Remark> of(long importId, int first, int size) {
        List<?> rows = em.createNativeQuery(
                        "select r.reason, r.named from import_remark r where r.import_id = ?1 order by r.place")
                .setParameter(1, importId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(cells -> new Remark((String) cells[0], Named.read((String) cells[1])))
                .toList();
    }

    long count(long importId) {
        return ((Number) em.createNativeQuery("select count(*) from import_remark where import_id = ?1")
                        .setParameter(1, importId)
                        .getSingleResult())
                .longValue();
    }
}
