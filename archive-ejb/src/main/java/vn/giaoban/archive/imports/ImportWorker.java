package vn.giaoban.archive.imports;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.intake.ReaderUnavailable;
import vn.giaoban.archive.schema.ArchiveSchema;

/** Goes on with the imports, by itself and after every start, until each is at its end. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final long BEAT_MS = 500;
    private static final int ROWS_TOGETHER = 200;
    private static final int ATTEMPTS_OF_A_ROW = 3;
    private static final Duration QUIET = Duration.ofSeconds(10);

    @EJB
    ArchiveSchema schema;

    @EJB
    Importing importing;

    @Inject
    RowFiles files;

    @Inject
    Clocks clocks;

    @Resource
    TimerService timers;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Instant quietUntil = Instant.MIN;
    private volatile boolean swept;

    @PostConstruct
    void begin() {
        schema.ready();
        timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("imports", false));
    }

    @Timeout
    void beat() {
        if (clocks.real().instant().isBefore(quietUntil) || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            // By turns: whoever has a few rows does not wait for whoever has thousands of files.
            for (List<Long> running = importing.running(); !running.isEmpty(); running = importing.running()) {
                running.forEach(this::portion);
                swept = false;
            }
            if (!swept) {
                files.sweep(importing.wantedFiles(), importing.endedFiles());
                swept = true;
            }
        } catch (IOException | RuntimeException e) {
            quietUntil = clocks.real().instant().plus(QUIET);
            LOG.log(Level.WARNING, "The imports could not be gone on with; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    /**
     * Takes a portion in; where one row of it cannot be taken in, the others still are. That no file can be read at all is no
     * fault of a row: then all of it is tried again later.
     */
    private boolean portion(long id) {
        try {
            return importing.step(id, ROWS_TOGETHER);
        } catch (ReaderUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A portion of import " + id + " is taken in row by row", e);
        }
        boolean more = true;
        for (int row = 0; more && row < ROWS_TOGETHER; row++) {
            more = single(id);
        }
        return more;
    }

    private boolean single(long id) {
        RuntimeException last = null;
        for (int attempt = 0; attempt < ATTEMPTS_OF_A_ROW; attempt++) {
            try {
                return importing.step(id, 1);
            } catch (ReaderUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                last = e;
            }
        }
        LOG.log(Level.WARNING, "A row of import " + id + " could not be taken in", last);
        return importing.passOver(id);
    }
}
