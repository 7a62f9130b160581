package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** Finds the documents that a number may mean: a number comes back with every term, so there may be several. */
@Dependent
class Numbered {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    /** Those of a number as typed, in any spelling, that the caller may read; the newest first. */
    List<Document> meant(String typed) {
        return DocumentNumber.parse(typed).map(this::meant).orElse(List.of());
    }

    /** Those of whole numbers, without marks, that the caller may read; by number, the newest first. */
    Map<String, List<Document>> byNumber(Collection<String> folded) {
        if (folded.isEmpty()) {
            return Map.of();
        }
        Reach reach = access.reach();
        return em.createNamedQuery("Document.ofNumbers", Document.class)
                .setParameter("numbers", Set.copyOf(folded))
                .setParameter("everything", reach.everything())
                .setParameter("profiles", reach.profilesOrNone())
                .getResultStream()
                .collect(Collectors.groupingBy(Document::folded));
    }

    /** A number without marks as it is written where its issuer is left out. */
    static String withoutBody(String folded) {
        int last = folded.lastIndexOf('|');
        return last < 0 ? folded : folded.substring(0, last);
    }

    private List<Document> meant(DocumentNumber number) {
        Reach reach = access.reach();
        return em.createNamedQuery("Document.numbered", Document.class)
                .setParameter("exactly", pattern(number))
                .setParameter("begins", pattern(number) + "|%")
                .setParameter("everything", reach.everything())
                .setParameter("profiles", reach.profilesOrNone())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was not written may be anything. */
    private static String pattern(DocumentNumber number) {
        String kind = number.kind().isEmpty() ? "%" : number.kind();
        DocumentNumber wanted =
                new DocumentNumber(number.number(), number.suffix(), kind, number.body(), number.year());
        return Vietnamese.fold(wanted.canonical()).toUpperCase(Locale.ROOT);
    }
}
