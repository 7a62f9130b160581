package vn.giaoban.archive.imports;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;

/** Writes down that an import has begun; a transaction of its own, because taking the rows over lasts too long for one. */
@Stateless
@RolesAllowed(REGISTER_DOCUMENTS)
public class ImportJobs {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Remarks remarks;

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    @Resource
    SessionContext session;

    public ImportView begin(@NotNull String rowsFile, long bytes, boolean dryRun, boolean createBodies) {
        return begin(job(rowsFile, bytes, dryRun, createBodies), bytes, List.of());
    }

    /** The same for rows that come from a list. */
    public ImportView beginListed(
            @NotNull String rowsFile, long bytes, @NotNull List<Remark> said, boolean dryRun, boolean createBodies) {
        return begin(job(rowsFile, bytes, dryRun, createBodies).ofList(), bytes, said);
    }

    private ImportJob job(String rowsFile, long bytes, boolean dryRun, boolean createBodies) {
        return new ImportJob(
                rowsFile,
                bytes,
                dryRun,
                createBodies,
                session.getCallerPrincipal().getName(),
                OffsetDateTime.now(clocks.real()));
    }

    private ImportView begin(ImportJob job, long bytes, List<Remark> said) {
        em.persist(job);
        em.flush();
        remarks.add(job.id(), said);
        audit.done(
                "import.begin",
                "import",
                job.id(),
                bytes + " bytes" + (job.isListed() ? ", list" : "") + (job.isDryRun() ? ", dry run" : ""));
        return job.view(0, 0, said.size());
    }
}
