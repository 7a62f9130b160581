package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/** Looks a text through for what is made of it, whenever it was read or changed: what it mentions, what it is like. */
@Dependent
class Examining {

    /** Raised whenever more or something else is made of a text: all documents are then looked through again. */
    static final int THOROUGHNESS = 2;

    private static final String BETWEEN_PAGES = "\n";

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Citing citing;

    @Inject
    Likening likening;

    /** Looks the text of a document through that was just entered. */
    void examine(Document entered, String text) {
        citing.note(entered.id(), entered.folded(), text);
        likening.note(entered.id(), entered.folded(), text);
    }

    /** Looks the text of a document through again, as it stands in the database. */
    void examineAgain(Document document) {
        em.flush();
        String text = em.createNamedQuery("FilePage.ofDocument", FilePage.class)
                .setParameter("document", document.id())
                .getResultStream()
                .map(FilePage::content)
                .collect(Collectors.joining(BETWEEN_PAGES));
        String number = DocumentNumber.parse(document.number())
                .map(DocumentNumber::folded)
                .orElse(null);
        citing.noteAnew(document.id(), number, text);
        likening.noteAnew(document.id(), number, text);
        // Nothing that a person has entered changes by this, so that the version he has seen is still the last.
        em.createNativeQuery("update document set examined = ?1, number_folded = ?2 where id = ?3")
                .setParameter(1, THOROUGHNESS)
                .setParameter(2, number)
                .setParameter(3, document.id())
                .executeUpdate();
    }

    /** Counts a document as looked through. */
    void passOver(long document) {
        em.createNativeQuery("update document set examined = ?1 where id = ?2")
                .setParameter(1, THOROUGHNESS)
                .setParameter(2, document)
                .executeUpdate();
    }

    /** Some documents that were not looked through, or less thoroughly; held, so that of two servers each gets others. */
    List<Long> waiting(int most) {
        List<?> rows = em.createNativeQuery("select id from document where examined < ?1 order by id" + " fetch first "
                        + most + " rows only for update skip locked")
                .setParameter(1, THOROUGHNESS)
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
