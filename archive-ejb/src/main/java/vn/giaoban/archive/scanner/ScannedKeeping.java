package vn.giaoban.archive.scanner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.document.TextState;

/** Writes down which scanned files wait; for the worker, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScannedKeeping {

    private static final String SCANNER = "scanner";

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    /** Whether the very same file was taken in before. */
    public boolean isKnown(String sha256, String name, Instant modifiedAt) {
        return em.createNamedQuery("ScannedFile.same", Long.class)
                        .setParameter("sha256", sha256)
                        .setParameter("name", name)
                        .setParameter("modifiedAt", stored(modifiedAt))
                        .getSingleResult()
                > 0;
    }

    /** From now on a file waits. */
    public void keep(String name, long size, Instant modifiedAt, String keptAs, String sha256, TextState textState) {
        ScannedFile file = new ScannedFile(
                name,
                size,
                stored(modifiedAt),
                new KeptScans.Kept(keptAs, sha256),
                textState,
                OffsetDateTime.now(clocks.real()));
        em.persist(file);
        em.flush();
        audit.doneFor(SCANNER, "scan.found", "scan", file.id(), name);
    }

    /** Under which names the files lie that wait. */
    public Set<String> waiting() {
        return Set.copyOf(
                em.createNamedQuery("ScannedFile.waitingNames", String.class).getResultList());
    }

    /** What the database keeps of a time, so that the same time is found again. */
    private static OffsetDateTime stored(Instant time) {
        return Instant.ofEpochMilli(time.toEpochMilli()).atOffset(ZoneOffset.UTC);
    }
}
