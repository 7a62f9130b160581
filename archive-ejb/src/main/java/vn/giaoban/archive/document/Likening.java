package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares a text with those of the archive. Who shares a band with it is a candidate; of the best candidates the whole texts
 * are compared. What is found is written down for the two documents, whoever may read them; who is told is decided later.
 */
@Dependent
class Likening {

    private static final int CANDIDATES = 10;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** The documents that something not yet entered is likely to be. */
    Map<Long, Likeness> likely(String number, String text, Collection<String> files) {
        return likely(0, number, Shingles.of(text), files);
    }

    /** Writes down which documents one is likely to be. */
    void note(long document, String number, String text) {
        Shingles shingles = Shingles.of(text);
        List<String> files = strings(em.createNativeQuery("select sha256 from document_file where document_id = ?1")
                .setParameter(1, document));
        likely(document, number, shingles, files).forEach((other, likeness) -> keep(document, other, likeness));
        if (!shingles.isTooFew()) {
            em.createNativeQuery(Arrays.stream(shingles.bands())
                            .distinct()
                            .mapToObj(band -> "(" + band + ", " + document + ")")
                            .collect(Collectors.joining(", ", "insert into text_band (band, document_id) values ", "")))
                    .executeUpdate();
        }
    }

    /** The same for a document whose text has changed; what a person has said of it stays said. */
    void noteAnew(long document, String number, String text) {
        forgetText(document);
        em.createNativeQuery(
                        "delete from document_likeness where verdict is null and (first_id = ?1 or second_id = ?1)")
                .setParameter(1, document)
                .executeUpdate();
        note(document, number, text);
    }

    void forgetText(long document) {
        em.createNativeQuery("delete from text_band where document_id = ?1")
                .setParameter(1, document)
                .executeUpdate();
    }

    private Map<Long, Likeness> likely(long self, String number, Shingles shingles, Collection<String> files) {
        Map<Long, Likeness> likely = new LinkedHashMap<>();
        for (Long other : withFile(self, files)) {
            likely.put(other, new Likeness(100, true));
        }
        if (!shingles.isTooFew()) {
            for (Long other : candidates(self, shingles)) {
                if (!likely.containsKey(other)) {
                    Likeness likeness = new Likeness(shingles.likeness(Shingles.of(text(other))), false);
                    if (likeness.isLikely(number, numberOf(other))) {
                        likely.put(other, likeness);
                    }
                }
            }
        }
        return likely;
    }

    private List<Long> withFile(long self, Collection<String> files) {
        return files.isEmpty()
                ? List.of()
                : em.createNamedQuery("Document.withFile", Long.class)
                        .setParameter("files", files)
                        .setParameter("self", self)
                        .setMaxResults(CANDIDATES)
                        .getResultList();
    }

    private List<Long> candidates(long self, Shingles shingles) {
        String bands = Arrays.stream(shingles.bands()).mapToObj(Long::toString).collect(Collectors.joining(", "));
        List<?> rows = em.createNativeQuery("select document_id, count(*) from text_band where band in (" + bands
                        + ") and document_id <> ?1 group by document_id order by 2 desc, 1 fetch first " + CANDIDATES
                        + " rows only")
                .setParameter(1, self)
                .getResultList();
        return rows.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .toList();
    }

    private String text(long document) {
        return em.createNamedQuery("FilePage.ofDocument", FilePage.class)
                .setParameter("document", document)
                .getResultStream()
                .map(FilePage::content)
                .collect(Collectors.joining("\n"));
    }

    private String numberOf(long document) {
        return em.find(Document.class, document).folded();
    }

    private void keep(long document, long other, Likeness likeness) {
        em.createNativeQuery("insert into document_likeness (first_id, second_id, percent, same_file)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, Math.min(document, other))
                .setParameter(2, Math.max(document, other))
                .setParameter(3, likeness.percent())
                .setParameter(4, likeness.sameFile())
                .executeUpdate();
    }

    private static List<String> strings(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
