package vn.giaoban.archive.scanner;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.audit.AuditResult;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.document.FoundFiles;
import vn.giaoban.archive.document.TextState;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.lease.Lease;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * Looks into the scanners' folder every few seconds, one server at a time. A file is kept and written down first and moved away
 * last; a server that ends in between meets it again, knows it and only moves it.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ScannerWorker {

    private static final Logger LOG = Logger.getLogger(ScannerWorker.class.getName());
    private static final long MEGABYTE = 1024L * 1024;

    @EJB
    ArchiveSchema schema;

    @EJB
    ScannedKeeping keeping;

    @Inject
    KeptScans kept;

    @Inject
    FoundFiles found;

    @Inject
    Audit audit;

    @Inject
    Settings settings;

    @Inject
    Clocks clocks;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Resource
    TimerService timers;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Lease lease;
    private Settling settling;

    @PostConstruct
    void begin() {
        schema.ready();
        lease = new Lease(source, "scanner", UUID.randomUUID().toString());
        settling = new Settling(settings.scanQuiet());
        long beat = settings.scanPause().toMillis();
        timers.createIntervalTimer(beat, beat, new TimerConfig("scanner", false));
    }

    @Timeout
    void beat() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (lease.hold().isPresent()) {
                kept.sweep(keeping.waiting(), clocks.real().instant());
                if (settings.scanFolder().isPresent()) {
                    look(new ScannerFolder(settings.scanFolder().get()));
                }
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The scanners' folder could not be looked into; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private void look(ScannerFolder folder) throws IOException, SQLException {
        for (FoundFile file : settling.look(folder.files(), clocks.real().instant())) {
            // Reading takes its time; meanwhile another server may have taken over.
            if (lease.hold().isEmpty()) {
                return;
            }
            try {
                take(folder, file);
            } catch (IOException | RuntimeException e) {
                settling.forget(file);
                LOG.log(Level.WARNING, e, () -> "A scanned file could not be taken in; tried again: " + file.name());
            }
        }
    }

    private void take(ScannerFolder folder, FoundFile file) throws IOException {
        try {
            if (file.size() > settings.uploadLimitBytes()) {
                throw Refusal.invalid("file.tooLarge", file.name(), settings.uploadLimitBytes() / MEGABYTE);
            }
            keep(folder, file);
        } catch (Refusal refusal) {
            folder.refused(file, ScanFault.words(refusal));
            audit.by("scanner", "scan.found", "scan", null, AuditResult.REFUSED, file.name() + ": " + refusal.key());
            return;
        }
        if (folder.isUnchanged(file)) {
            folder.received(file);
        }
    }

    private void keep(ScannerFolder folder, FoundFile file) throws IOException {
        KeptScans.Kept copy;
        try (InputStream content = folder.open(file)) {
            copy = kept.keep(content);
        }
        boolean waits = false;
        try {
            if (folder.isUnchanged(file) && !keeping.isKnown(copy.sha256(), file.name(), file.modifiedAt())) {
                Path path = kept.path(copy.name());
                TextState read = found.examine(new UploadedFile(path, file.name()));
                keeping.keep(file.name(), file.size(), file.modifiedAt(), copy.name(), copy.sha256(), read);
                waits = true;
            }
        } finally {
            if (!waits) {
                kept.drop(copy.name());
            }
        }
    }
}
