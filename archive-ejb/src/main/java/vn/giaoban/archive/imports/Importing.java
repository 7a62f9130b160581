package vn.giaoban.archive.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.document.ImportedDocuments;

/**
 * Takes the rows of an import in, portion by portion. A portion is one transaction: its documents, what was said of its other
 * rows, and how far the file was read. Whoever works on an import holds its row, so that of two servers one waits.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Importing {

    private static final Logger LOG = Logger.getLogger(Importing.class.getName());
    private static final long MOST_CHARACTERS = 4_000_000;

    /** Reading a file takes up to a minute; what was taken in should not wait for many. */
    private static final int FILES_TOGETHER = 4;

    private static final int LAST_ENDED = 100;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    RowFiles files;

    @Inject
    ImportedDocuments documents;

    @Inject
    RowIntake intake;

    @Inject
    Rejections rejections;

    @Inject
    Instance<Understanding> understandings;

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    /** The imports that are not at their end, the oldest first. */
    public List<Long> running() {
        return em.createNamedQuery("ImportJob.running", ImportJob.class)
                .getResultStream()
                .map(ImportJob::id)
                .toList();
    }

    /** The files of imports that are not at their end. */
    public Set<String> wantedFiles() {
        return Set.copyOf(
                em.createNamedQuery("ImportJob.runningFiles", String.class).getResultList());
    }

    /** The files of the last imports that are at their end. */
    public Set<String> endedFiles() {
        return Set.copyOf(em.createNamedQuery("ImportJob.endedFiles", String.class)
                .setMaxResults(LAST_ENDED)
                .getResultList());
    }

    /**
     * Takes the next rows in.
     *
     * @param most how many at once
     * @return whether there are more
     */
    public boolean step(long id, int most) {
        ImportJob job = held(id);
        if (!job.isRunning()) {
            return false;
        }
        try (Lines lines = files.open(job.rowsFile(), job.bytesDone())) {
            Portion portion = new Portion(job);
            Lines.Line line = lines.next();
            while (line != null) {
                portion.read(line);
                job.reached(lines.place());
                line = portion.isFull(most) ? null : lines.next();
            }
            portion.takeIn();
            if (portion.isEmpty()) {
                end(job, ImportState.DONE);
            }
            return job.isRunning();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The rows of import " + id + " cannot be read any more", e);
            end(job, ImportState.FAILED);
            return false;
        }
    }

    /** Passes over the next row, which the database would not take whatever was tried. */
    public boolean passOver(long id) {
        ImportJob job = held(id);
        if (!job.isRunning()) {
            return false;
        }
        try (Lines lines = files.open(job.rowsFile(), job.bytesDone())) {
            Lines.Line line = lines.next();
            if (line != null) {
                job.receive();
                rejections.add(job, job.passLine(), null, new RowFault("import.notTaken"));
                job.reached(lines.place());
            }
            return true;
        } catch (IOException e) {
            end(job, ImportState.FAILED);
            return false;
        }
    }

    private ImportJob held(long id) {
        return em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void end(ImportJob job, ImportState how) {
        job.end(how, OffsetDateTime.now(clocks.real()));
        em.createNativeQuery("delete from import_met where import_id = ?1")
                .setParameter(1, job.id())
                .executeUpdate();
        ImportView view = job.view(0, 0, 0);
        audit.doneFor(
                job.begunBy(),
                "import.end",
                "import",
                job.id(),
                how + ": " + view.received() + " = " + view.imported() + " + " + view.duplicates() + " + "
                        + view.rejected());
    }

    /** Some rows that are taken in together. */
    private final class Portion {

        private record Numbered(long line, Row row) {}

        private final ImportJob job;
        private final List<Numbered> rows = new ArrayList<>();
        private long characters;
        private int lines;
        private int named;

        Portion(ImportJob job) {
            this.job = job;
        }

        void read(Lines.Line line) {
            lines++;
            long number = job.passLine();
            if (line.isBlank()) {
                return;
            }
            job.receive();
            String externalId = null;
            try {
                if (line.text() == null) {
                    throw new RowFault("import.notText8", Lines.LONGEST / 1024 / 1024);
                }
                characters += line.text().length();
                JsonObject object = Row.object(line.text());
                externalId = Row.externalId(object);
                Row row = job.isListed() ? Row.ofList(object) : Row.of(object);
                named += row.files().size();
                rows.add(new Numbered(number, row));
            } catch (RowFault fault) {
                rejections.add(job, number, externalId, fault);
            }
        }

        boolean isFull(int most) {
            return lines >= most || characters >= MOST_CHARACTERS || named >= FILES_TOGETHER;
        }

        boolean isEmpty() {
            return lines == 0;
        }

        void takeIn() {
            Set<String> met = new HashSet<>(documents.known(
                    rows.stream().map(numbered -> numbered.row().externalId()).toList()));
            Understanding understanding = understandings.get();
            try {
                for (Numbered numbered : rows) {
                    intake.takeIn(numbered.line(), numbered.row(), job, met, understanding);
                }
            } finally {
                understandings.destroy(understanding);
            }
        }
    }
}
