package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.vietnamese.DocumentNumbers;
import vn.giaoban.archive.vietnamese.Mention;

/** Writes down which documents a text mentions, whenever it was read or changed. */
@Dependent
class Citing {

    /** A list of thousands of numbers is a register, not a text that builds on them. */
    private static final int MOST = 300;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** Writes down what a text mentions of which nothing is written down yet. */
    void note(long document, String ownNumber, String text) {
        in(document, ownNumber, text).forEach(em::persist);
    }

    /** Puts what the text mentions in place of what was written down of it; what was dismissed stays dismissed. */
    void noteAnew(long document, String ownNumber, String text) {
        Set<String> dismissed = new HashSet<>();
        for (Citation citation : em.createNamedQuery("Citation.ofDocument", Citation.class)
                .setParameter("document", document)
                .getResultList()) {
            if (citation.isDismissed()) {
                dismissed.add(citation.folded());
            }
            em.remove(citation);
        }
        for (Citation citation : in(document, ownNumber, text)) {
            if (dismissed.contains(citation.folded())) {
                citation.dismiss();
            }
            em.persist(citation);
        }
    }

    static List<Citation> in(long document, String ownNumber, String text) {
        List<Citation> found = new ArrayList<>();
        for (Mention mention : DocumentNumbers.mentionsIn(text)) {
            Citation citation = new Citation(document, found.size() + 1, mention);
            if (citation.folded().equals(ownNumber)) {
                continue;
            }
            found.stream()
                    .filter(earlier -> earlier.isAlso(citation))
                    .findFirst()
                    .ifPresentOrElse(earlier -> earlier.add(citation), () -> found.add(citation));
            if (found.size() == MOST) {
                break;
            }
        }
        return found;
    }
}
