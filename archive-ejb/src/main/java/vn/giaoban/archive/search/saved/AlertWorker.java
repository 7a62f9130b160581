package vn.giaoban.archive.search.saved;

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
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.lease.Lease;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.EngineUnavailable;

/** Looks the kept searches through from time to time, one server at a time; an engine that is away only puts it off. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AlertWorker {

    private static final Logger LOG = Logger.getLogger(AlertWorker.class.getName());
    private static final long BEAT_MS = 10_000;
    private static final int TOGETHER = 20;

    @EJB
    ArchiveSchema schema;

    @EJB
    Alerts alerts;

    @Inject
    Settings settings;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Resource
    TimerService timers;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Lease lease;

    @PostConstruct
    void begin() {
        schema.ready();
        lease = new Lease(source, "search-alerts", UUID.randomUUID().toString());
        timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("search-alerts", false));
    }

    @Timeout
    void beat() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (lease.hold().isPresent()) {
                alerts.due(settings.searchAlertPause(), TOGETHER).forEach(this::look);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.FINE, "The kept searches could not be looked through; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    /** One that cannot be looked through must not keep the others back; where the engine is away, none can. */
    private void look(long search) {
        try {
            alerts.look(search);
        } catch (EngineUnavailable away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Kept search " + search + " could not be looked through");
        }
    }
}
