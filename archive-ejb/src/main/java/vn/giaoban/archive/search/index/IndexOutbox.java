package vn.giaoban.archive.search.index;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import vn.giaoban.archive.search.EntryType;

/**
 * Where every change says that the index must follow. It is written in the transaction of the change: neither can stand
 * without the other. Deleting is a change too: what its source no longer knows leaves the index.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IndexOutbox {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** Something of it changed: what is shown or found by. */
    public void changed(@NotNull EntryType type, long id) {
        add(type, id, false);
    }

    /**
     * Its circulation changed, or it was withdrawn. Until the index has followed nobody finds it: a right that was taken
     * away is gone at once.
     */
    public void rightsChanged(@NotNull EntryType type, long id) {
        add(type, id, true);
    }

    private void add(EntryType type, long id, boolean rights) {
        em.createNativeQuery("insert into index_outbox (entry_type, entry_id, rights_changed) values (?1, ?2, ?3)")
                .setParameter(1, type.name())
                .setParameter(2, id)
                .setParameter(3, rights)
                .executeUpdate();
    }
}
