package vn.giaoban.archive.scanner;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.rule.Refusal;

/**
 * The scanned files that wait to be registered. They belong to nobody: whoever may register documents sees all of them, and of
 * two who register the same one comes too late.
 */
@Stateless
@RolesAllowed(REGISTER_DOCUMENTS)
public class ScannedFiles {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    KeptScans kept;

    @EJB
    Documents documents;

    @Inject
    Audit audit;

    /** Some of them, the one that has waited longest first. */
    public List<ScannedView> page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return em.createNamedQuery("ScannedFile.waiting", ScannedFile.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ScannedFile::view)
                .toList();
    }

    public long count() {
        return em.createNamedQuery("ScannedFile.countWaiting", Long.class).getSingleResult();
    }

    /** One that waits. */
    public Optional<ScannedView> find(long id) {
        return Optional.ofNullable(em.find(ScannedFile.class, id))
                .filter(ScannedFile::isWaiting)
                .map(ScannedFile::view);
    }

    /**
     * A copy of one, as if it had just been uploaded; whoever asks for it removes it.
     *
     * @throws Refusal UNKNOWN {@code scanned.unknown}; CONFLICT {@code scanned.gone}
     */
    public UploadedFile lend(long id) {
        ScannedFile file = waiting(id);
        try {
            Path copy = Files.createTempFile("giaoban-", ".upload");
            Files.copy(kept.path(file.keptAs()), copy, StandardCopyOption.REPLACE_EXISTING);
            return new UploadedFile(copy, file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Enters a document of which one is a file; both happen or neither.
     *
     * @param evenIfLikely enters it although it is likely to be there already
     * @throws Refusal as {@link #lend} and {@link Documents}
     */
    public Entered register(long id, @Valid @NotNull NewDocument wanted, boolean evenIfLikely) {
        ScannedFile file = waiting(id);
        Entered entered = evenIfLikely ? documents.create(wanted) : documents.createUnlessLikely(wanted);
        file.becomePartOf(entered.document().id());
        audit.done("scan.register", "document", entered.document().id(), file.name());
        return entered;
    }

    /**
     * Discards one. The scanner's own file stays where it was moved to.
     *
     * @throws Refusal as {@link #lend}
     */
    public void discard(long id, @NotBlank @Size(max = 500) String reason) {
        ScannedFile file = waiting(id);
        file.discard(reason.strip());
        audit.done("scan.discard", "scan", id, file.name() + ": " + reason.strip());
    }

    private ScannedFile waiting(long id) {
        ScannedFile file = em.find(ScannedFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            throw Refusal.unknown("scanned.unknown", id);
        }
        if (!file.isWaiting()) {
            throw Refusal.conflict("scanned.gone", file.name());
        }
        return file;
    }
}
