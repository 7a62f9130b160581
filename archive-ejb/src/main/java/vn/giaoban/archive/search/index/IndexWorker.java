package vn.giaoban.archive.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.lease.Lease;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.IndexKeptElsewhere;

/**
 * Carries changes from the outbox into the index, one server at a time. A row goes only when the engine has stored its
 * entry; an engine that is away is no attempt of the row.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class IndexWorker {

    private static final Logger LOG = Logger.getLogger(IndexWorker.class.getName());
    private static final long BEAT_MS = 300;
    private static final int PORTIONS_A_BEAT = 20;

    @EJB
    ArchiveSchema schema;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Resource
    TimerService timers;

    @Inject
    Settings settings;

    @Inject
    OpenIndex index;

    @Inject
    IndexSources sources;

    @EJB
    Loading loading;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final Pause pause = new Pause();
    private Lease lease;
    private OutboxRows rows;
    private Generations generations;
    private Draining draining;
    private Rebuilding rebuilding;
    private Reconciling reconciling;
    private long token;

    @PostConstruct
    void begin() {
        schema.ready();
        lease = new Lease(source, "search-index", UUID.randomUUID().toString());
        rows = new OutboxRows(source);
        draining = new Draining(rows, loading);
        generations = new Generations(source);
        rebuilding = new Rebuilding(index, loading, generations, rows);
        reconciling = new Reconciling(index, loading, generations, rows, new Comparisons(source));
        // Takes the embedded index into use, or refuses to start where another server has it.
        LOG.info(() -> "Search engine: " + index.backend());
        if (settings.searchWorker()) {
            refuseSecondIndex();
            timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("search-index", false));
        }
    }

    private void refuseSecondIndex() {
        try {
            if (index.isEmbedded() && !generations.read().isAt(index.home()) && lease.isHeld()) {
                throw new IndexKeptElsewhere();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say whose index is read", e);
        }
    }

    @Timeout
    void beat() {
        if (!pause.isOver() || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            OptionalLong held = lease.hold();
            if (held.isPresent() && sources.all().size() == EntryType.values().length) {
                work(held.getAsLong());
                pause.forget();
            }
        } catch (LeaseLost e) {
            rebuilding.forget();
        } catch (EngineUnavailable e) {
            pause.begin("The search engine does not answer; changes wait", e);
        } catch (SQLException | RuntimeException e) {
            pause.begin("The index could not be brought up to date; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private void work(long heldToken) throws SQLException {
        if (heldToken != token) {
            rebuilding.forget();
            reconciling.begin();
            rows.requeueAbandoned(heldToken);
            rebuilding.takeOver();
            warmUp();
            // Last: where the engine is away now, all of this is done once more.
            token = heldToken;
        }
        for (int i = 0; i < PORTIONS_A_BEAT && drain(); i++) {
            lease.hold();
        }
        for (int i = 0; i < PORTIONS_A_BEAT && rebuilding.step(token); i++) {
            lease.hold();
            drain();
        }
        if (rebuilding.target().isEmpty() && generations.building().isEmpty() && rows.waiting() == 0) {
            for (int i = 0; i < PORTIONS_A_BEAT && reconciling.step(); i++) {
                lease.hold();
            }
        }
    }

    private void warmUp() throws SQLException {
        Generations.Generation read = generations.read();
        if (!read.isAt(index.home())) {
            return;
        }
        try {
            index.generation(read.number()).warmUp();
        } catch (EngineUnavailable slow) {
            LOG.log(Level.FINE, "The first search took too long; the next will not", slow);
        }
    }

    /** Carries one batch over; false when nothing is due, or when there is no index here yet to carry it to. */
    private boolean drain() throws SQLException {
        List<IndexGeneration> targets = new ArrayList<>();
        Generations.Generation read = generations.read();
        if (read.isAt(index.home())) {
            targets.add(index.generation(read.number()));
        }
        rebuilding.target().ifPresent(targets::add);
        return !targets.isEmpty() && draining.step(targets, token);
    }

    @PreDestroy
    void end() {
        try {
            lease.release();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The lease ends by itself", e);
        }
    }
}
