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
    private Rebuild rebuild;
    private long token;
    private boolean compared;

    @PostConstruct
    void begin() {
        schema.ready();
        lease = new Lease(source, UUID.randomUUID().toString());
        rows = new OutboxRows(source);
        draining = new Draining(rows, loading);
        generations = new Generations(source);
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
            rebuild = null;
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
            rebuild = null;
            compared = false;
            rows.requeueAbandoned(heldToken);
            startAbandonedAnew();
            takeOver();
            // Last: where the engine is away now, all of this is done once more.
            token = heldToken;
        }
        for (int i = 0; i < PORTIONS_A_BEAT && drain(); i++) {
            lease.hold();
        }
        for (int i = 0; i < PORTIONS_A_BEAT && build(); i++) {
            lease.hold();
            drain();
        }
        if (!compared && rebuild == null && rows.waiting() == 0) {
            compared = compare();
        }
    }

    /** An index of another model or of another place is built anew. */
    private void takeOver() throws SQLException {
        Generations.Generation read = generations.read();
        generations.claim(read.number(), index.home());
        if (read.model() != Generations.MODEL || !read.isAt(index.home())) {
            generations.begin();
        }
    }

    /**
     * An index that lacks entries or has too many is built anew; those that the engine refuses are known to be missing.
     *
     * @return false when something was saved meanwhile, so that the counts say nothing
     */
    private boolean compare() throws SQLException {
        IndexGeneration generation = index.generation(generations.read().number());
        generation.refresh();
        long refused = rows.deadLetters();
        boolean differs = false;
        for (EntryType type : EntryType.values()) {
            differs |= Math.abs(generation.count(type) - loading.count(type)) > refused;
        }
        if (rows.waiting() > 0) {
            return false;
        }
        if (differs) {
            generations.begin();
        }
        return true;
    }

    /**
     * A rebuild that its server did not end is not gone on with: what was deleted since could be in what was written, and nobody
     * would take it out again.
     */
    private void startAbandonedAnew() throws SQLException {
        var abandoned = generations.building().filter(building -> building.home() != null);
        if (abandoned.isPresent()) {
            if (abandoned.get().isAt(index.home())) {
                index.drop(abandoned.get().number());
            }
            generations.failed(abandoned.get().number(), "The server that built it has ended");
            generations.begin();
        }
    }

    /** Carries one batch over; false when nothing is due, or when there is no index here yet to carry it to. */
    private boolean drain() throws SQLException {
        List<IndexGeneration> targets = new ArrayList<>();
        Generations.Generation read = generations.read();
        if (read.isAt(index.home())) {
            targets.add(index.generation(read.number()));
        }
        if (rebuild != null) {
            targets.add(rebuild.target());
        }
        return !targets.isEmpty() && draining.step(targets, token);
    }

    /** Writes one portion of a rebuild, or ends it; false when none is under way. */
    private boolean build() throws SQLException {
        if (rebuild == null) {
            var wanted = generations.building();
            if (wanted.isEmpty()) {
                return false;
            }
            int number = wanted.get().number();
            generations.claim(number, index.home());
            rebuild = new Rebuild(number, index.generation(number), loading, generations, rows);
        }
        if (rebuild.step()) {
            return true;
        }
        finish();
        return false;
    }

    private void finish() throws SQLException {
        Generations.Generation old = generations.read();
        rebuild.target().refresh();
        generations.switchTo(rebuild.number(), token);
        LOG.info(() -> "The index was built anew: generation " + rebuild.number());
        rebuild = null;
        if (old.isAt(index.home())) {
            index.drop(old.number());
        }
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
