package vn.giaoban.archive.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Looks through, portion by portion, what is in the archive since before texts were looked through, or as thoroughly. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Examinations {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Examining examining;

    /**
     * Looks the next documents through.
     *
     * @return whether there were any
     */
    public boolean step(int most) {
        List<Long> waiting = examining.waiting(most);
        waiting.forEach(id -> examining.examineAgain(em.find(Document.class, id)));
        return !waiting.isEmpty();
    }

    /** Passes over the next one, of whose text nothing can be made whatever is tried. */
    public boolean passOver() {
        List<Long> waiting = examining.waiting(1);
        waiting.forEach(examining::passOver);
        return !waiting.isEmpty();
    }
}
