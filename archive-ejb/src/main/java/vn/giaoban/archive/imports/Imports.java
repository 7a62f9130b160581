package vn.giaoban.archive.imports;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaoban.archive.document.Duplicates;
import vn.giaoban.archive.document.ImportedDocuments;
import vn.giaoban.archive.document.LikelyPair;
import vn.giaoban.archive.rule.Refusal;

/**
 * Imports of documents out of other systems. Whoever may register one document may register thousands; all who may see how
 * every import went, because the next who imports has to know what is there.
 */
@Stateless
@RolesAllowed(REGISTER_DOCUMENTS)
public class Imports {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    RowFiles files;

    @Inject
    ListIntake lists;

    @EJB
    ImportJobs jobs;

    @Inject
    ImportedDocuments documents;

    @Inject
    Rejections rejections;

    @Inject
    Remarks remarks;

    @EJB
    Duplicates duplicates;

    /**
     * Takes the rows of an import over. They are kept before this returns; taking them in goes on by itself, whatever
     * happens to this server. A row whose id in the other system is in the archive already changes nothing, so that an import
     * may be repeated.
     *
     * @param rows a JSON object a line, UTF-8; the caller closes it
     * @param dryRun only looks at the rows
     * @param createBodies enters issuers that are not known as bodies, which then only documents name
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView begin(@NotNull InputStream rows, boolean dryRun, boolean createBodies) {
        try {
            return begun(files.keep(rows), kept -> jobs.begin(kept.name(), kept.bytes(), dryRun, createBodies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes files over in a ZIP, in which one list at the root, as CSV or as a workbook, says which of them is which document.
     * What is wrong with the ZIP or with the list as a whole is said at once and nothing is kept; what is wrong with a row is
     * said of the row. Else as {@link #begin}.
     *
     * @param zip the caller closes it
     * @throws Refusal INVALID {@code import.zip.…} and {@code import.list.…}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView beginListed(@NotNull InputStream zip, boolean dryRun, boolean createBodies) {
        try {
            ListIntake.Listed list = lists.take(zip);
            return begun(
                    list.rows(),
                    kept -> jobs.beginListed(kept.name(), kept.bytes(), list.remarks(), dryRun, createBodies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportView begun(RowFiles.Kept kept, Function<RowFiles.Kept, ImportView> begin) throws IOException {
        boolean begun = false;
        try {
            ImportView view = begin.apply(kept);
            begun = true;
            return view;
        } finally {
            if (!begun) {
                files.drop(kept.name());
            }
        }
    }

    /** An import as it stands. */
    public Optional<ImportView> find(long id) {
        return Optional.ofNullable(em.find(ImportJob.class, id)).map(this::view);
    }

    /** The imports, the newest first. */
    public List<ImportView> page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return em.createNamedQuery("ImportJob.latest", ImportJob.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    public long count() {
        return em.createNamedQuery("ImportJob.count", Long.class).getSingleResult();
    }

    /** Rows of an import that were not taken in, in the order of the file. */
    public List<RejectedRow> rejected(long id, @Min(0) int first, @Min(1) @Max(1000) int size) {
        return rejections.of(id, first, size);
    }

    /** What is to be said of the list of an import as a whole. */
    public List<Remark> remarks(long id, @Min(0) int first, @Min(1) @Max(1000) int size) {
        return remarks.of(id, first, size);
    }

    /** Documents the import has brought that are likely to be in the archive twice; all of them were taken in. */
    public List<LikelyPair> likely(long id, @Min(0) int first, @Min(1) @Max(1000) int size) {
        return duplicates.ofImport(id, first, size);
    }

    private ImportView view(ImportJob job) {
        return job.view(documents.waiting(job.id()), duplicates.countOfImport(job.id()), remarks.count(job.id()));
    }
}
