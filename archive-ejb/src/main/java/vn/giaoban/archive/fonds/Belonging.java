package vn.giaoban.archive.fonds;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.giaoban.archive.rule.Refusal;

/**
 * To which fonds a thing belongs, and the one check whether it may still be changed: what was handed over to the historical
 * archive is read only (practice on the end of a body: its holding is handed over as a whole). It asks for no right.
 */
@Dependent
public class Belonging {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** The fonds to which new documents belong. */
    public long present() {
        return em.createNamedQuery("Fonds.present", Fonds.class)
                .getSingleResult()
                .id();
    }

    /** Whether a fonds was handed over. */
    public boolean isHandedOver(long fondsId) {
        return em.find(Fonds.class, fondsId).isHandedOver();
    }

    /**
     * Refuses a change of what was handed over.
     *
     * @throws Refusal CONFLICT {@code fonds.handedOver}
     */
    public void refuseIfHandedOver(long fondsId) {
        Fonds fonds = em.find(Fonds.class, fondsId);
        if (fonds.isHandedOver()) {
            throw Refusal.conflict("fonds.handedOver", fonds.code());
        }
    }
}
