package vn.giaoban.archive.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.audit.AuditResult;
import vn.giaoban.archive.document.ImportedDocument;
import vn.giaoban.archive.document.ImportedDocuments;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.rule.Refusal;

/** Takes one row in, with its files, or writes down why not; in a dry run nothing but that. */
@Dependent
class RowIntake {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    RowFiles files;

    @Inject
    ImportedDocuments documents;

    @Inject
    Rejections rejections;

    @Inject
    Audit audit;

    /**
     * Takes a row in.
     *
     * @param line its number
     * @param met the ids under which documents are there; that of this one is added
     */
    void takeIn(long line, Row row, ImportJob job, Set<String> met, Understanding understanding) {
        if (met.contains(row.externalId())) {
            job.countDuplicate();
            return;
        }
        try {
            Optional<ImportedDocument> understood = understanding.understand(row, job);
            enter(understood, files.uploaded(job.rowsFile(), row.files()));
            if (job.isDryRun() && !isFirst(row, job)) {
                job.countDuplicate();
                return;
            }
            met.add(row.externalId());
            job.countImported();
        } catch (RowFault fault) {
            if (fault.reason().equals("secrecy.mark")) {
                audit.by(
                        job.begunBy(),
                        "secrecy.mark",
                        "import",
                        job.id(),
                        AuditResult.REFUSED,
                        fault.named().get(0));
            }
            rejections.add(job, line, row.externalId(), fault);
        }
    }

    /** What the rules for files refuse is a fault of this row alone. */
    private void enter(Optional<ImportedDocument> understood, List<UploadedFile> uploaded) throws RowFault {
        try {
            if (understood.isPresent()) {
                documents.enter(understood.get(), uploaded);
            } else {
                documents.examine(uploaded);
            }
        } catch (Refusal refusal) {
            throw new RowFault(refusal.key(), refusal.arguments());
        }
    }

    private boolean isFirst(Row row, ImportJob job) {
        return em.createNativeQuery("insert into import_met (import_id, external_id) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, job.id())
                        .setParameter(2, row.externalId())
                        .executeUpdate()
                == 1;
    }
}
