package vn.giaoban.archive.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexOutbox;

/** The scans that wait to be recognised, and what becomes of them; each step is a transaction of its own. */
@Stateless
@PermitAll
public class ScanQueue {

    private static final String MACHINE = "tesseract";

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    Audit audit;

    @Inject
    IndexOutbox outbox;

    /** The one that has waited longest. */
    public Optional<WaitingScan> next() {
        return em.createNamedQuery("DocumentFile.waitingScans", DocumentFile.class)
                .setMaxResults(1)
                .getResultStream()
                .map(DocumentFile::waiting)
                .findFirst();
    }

    /**
     * Keeps what was recognised. A page with a mark of secrecy sends the file into quarantine: until somebody has looked at
     * it nobody opens it.
     */
    public void keep(long fileId, List<ReadPage> pages) {
        DocumentFile file = em.find(DocumentFile.class, fileId);
        if (file == null || !file.isScan()) {
            return;
        }
        Document document = file.document();
        Optional<String> mark = SecrecyMark.in(pages.stream().map(ReadPage::content));
        if (mark.isPresent()) {
            file.becomes(TextState.QUARANTINED);
            audit.doneFor(MACHINE, "secrecy.mark", "document", document.id(), mark.get());
        } else {
            file.becomes(TextState.RECOGNISED);
            shelf.putText(document, new TakenFile(file, pages, false));
            audit.doneFor(
                    MACHINE,
                    "document.recognised",
                    "document",
                    document.id(),
                    file.view().name());
        }
        outbox.changed(EntryType.DOCUMENT, document.id());
    }

    /** It is not tried again until somebody wants it. */
    public void giveUp(long fileId) {
        Optional.ofNullable(em.find(DocumentFile.class, fileId)).ifPresent(DocumentFile::leaveUnrecognised);
    }
}
