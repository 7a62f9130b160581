package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
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
