package vn.giaoban.archive.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** An import: who wants which rows taken in, how far that has come, and what became of them. */
@Entity
@Table(name = "document_import")
@NamedQuery(
        name = "ImportJob.running",
        query =
                "select j from ImportJob j where j.state = vn.giaoban.archive.imports.ImportState.RUNNING order by j.id")
@NamedQuery(
        name = "ImportJob.runningFiles",
        query = "select j.rowsFile from ImportJob j where j.state = vn.giaoban.archive.imports.ImportState.RUNNING")
@NamedQuery(
        name = "ImportJob.endedFiles",
        query = "select j.rowsFile from ImportJob j where j.state <> vn.giaoban.archive.imports.ImportState.RUNNING"
                + " order by j.id desc")
@NamedQuery(name = "ImportJob.latest", query = "select j from ImportJob j order by j.id desc")
@NamedQuery(name = "ImportJob.count", query = "select count(j) from ImportJob j")
class ImportJob {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "create_bodies")
    private boolean createBodies;

    private boolean listed;

    @Column(name = "rows_file")
    private String rowsFile;

    @Column(name = "bytes_total")
    private long bytesTotal;

    @Column(name = "bytes_done")
    private long bytesDone;

    @Column(name = "lines_done")
    private long linesDone;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RUNNING;

    private long received;
    private long imported;
    private long duplicates;
    private long rejected;

    @Version
    private long version;

    protected ImportJob() {}

    ImportJob(
            String rowsFile, long bytes, boolean dryRun, boolean createBodies, String begunBy, OffsetDateTime begunAt) {
        this.rowsFile = rowsFile;
        bytesTotal = bytes;
        this.dryRun = dryRun;
        this.createBodies = createBodies;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
    }

    /** Its rows come from a list, whose files came with it. */
    ImportJob ofList() {
        listed = true;
        return this;
    }

    /** The rows before this place were looked at. */
    void reached(long place) {
        bytesDone = place;
    }

    void end(ImportState how, OffsetDateTime when) {
        state = how;
        endedAt = when;
    }

    /** One more line was read; its number. */
    long passLine() {
        return ++linesDone;
    }

    /** The line was a row. */
    void receive() {
        received++;
    }

    void countImported() {
        imported++;
    }

    void countDuplicate() {
        duplicates++;
    }

    void countRejected() {
        rejected++;
    }

    ImportView view(long waiting, long likely, long remarks) {
        int percent = bytesTotal == 0 ? 100 : (int) (bytesDone * 100 / bytesTotal);
        return new ImportView(
                id,
                state,
                begunBy,
                begunAt,
                endedAt,
                dryRun,
                received,
                imported,
                duplicates,
                rejected,
                remarks,
                likely,
                dryRun ? 0 : Math.max(imported - waiting, 0),
                percent);
    }

    Long id() {
        return id;
    }

    boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isListed() {
        return listed;
    }

    boolean mayCreateBodies() {
        return createBodies;
    }

    String rowsFile() {
        return rowsFile;
    }

    long bytesDone() {
        return bytesDone;
    }

    String begunBy() {
        return begunBy;
    }
}
