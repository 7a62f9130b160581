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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexGeneration;

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
    private static final int BATCH = 100;
    private static final int PORTIONS_A_BEAT = 20;
    private static final long PAUSE_MS = 2_000;

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
    private Lease lease;
    private OutboxRows rows;
    private Generations generations;
    private Rebuild rebuild;
    private long token;
    private boolean compared;
    private long restsUntil;

    @PostConstruct
    void begin() {
        schema.ready();
        lease = new Lease(source, UUID.randomUUID().toString());
        rows = new OutboxRows(source);
        generations = new Generations(source);
        // Takes the embedded index into use, or refuses to start where another server has it.
        LOG.info(() -> "Search engine: " + index.backend());
        if (settings.searchWorker()) {
            timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("search-index", false));
        }
    }

    @Timeout
    void beat() {
        if (System.nanoTime() / 1_000_000 < restsUntil || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            OptionalLong held = lease.hold();
            if (held.isPresent() && sources.all().size() == EntryType.values().length) {
                work(held.getAsLong());
            }
        } catch (LeaseLost e) {
            rebuild = null;
        } catch (EngineUnavailable e) {
            rest("The search engine does not answer; changes wait: ", e);
        } catch (SQLException | RuntimeException e) {
            rest("The index could not be brought up to date; tried again: ", e);
        } finally {
            busy.set(false);
        }
    }

    private void rest(String what, Exception why) {
        LOG.log(Level.WARNING, why, () -> what + why.getMessage());
        restsUntil = System.nanoTime() / 1_000_000 + PAUSE_MS;
    }

    private void work(long heldToken) throws SQLException {
        if (heldToken != token) {
            token = heldToken;
            rebuild = null;
            compared = false;
            rows.requeueAbandoned(token);
        }
        if (!compared) {
            compare();
            compared = true;
        }
        for (int i = 0; i < PORTIONS_A_BEAT && drain(); i++) {
            lease.hold();
        }
        for (int i = 0; i < PORTIONS_A_BEAT && build(); i++) {
            lease.hold();
            drain();
        }
    }

    /** An index of another model, or one that has lost its entries, is built anew. */
    private void compare() throws SQLException {
        Generations.Generation read = generations.read();
        IndexGeneration generation = index.generation(read.number());
        generation.refresh();
        boolean lacking = false;
        if (rows.waiting() == 0) {
            for (EntryType type : EntryType.values()) {
                lacking |= generation.count(type) != loading.count(type);
            }
        }
        if (read.model() != Generations.MODEL || lacking) {
            generations.begin();
        }
    }

    /** Carries one batch over; false when nothing is due. */
    private boolean drain() throws SQLException {
        List<OutboxRow> batch = rows.claim(BATCH, token);
        if (batch.isEmpty()) {
            return false;
        }
        Set<EntryKey> keys = new LinkedHashSet<>();
        batch.forEach(row -> keys.add(row.key()));
        List<Entry> entries = loading.entries(keys);
        Set<EntryKey> gone = new LinkedHashSet<>(keys);
        entries.forEach(entry -> gone.remove(entry.key()));
        Map<EntryKey, Throwable> refused = write(index.generation(), entries, gone);
        if (rebuild != null) {
            refused.putAll(write(rebuild.target(), entries, gone));
        }
        settle(batch, refused);
        return true;
    }

    private static Map<EntryKey, Throwable> write(IndexGeneration generation, List<Entry> entries, Set<EntryKey> gone) {
        Map<EntryKey, Throwable> refused = new HashMap<>(generation.index(entries));
        refused.putAll(generation.delete(gone));
        generation.refresh();
        return refused;
    }

    private void settle(List<OutboxRow> batch, Map<EntryKey, Throwable> refused) throws SQLException {
        List<OutboxRow> stored = new ArrayList<>();
        Throwable fault = null;
        for (OutboxRow row : batch) {
            Throwable reason = refused.get(row.key());
            if (reason == null) {
                stored.add(row);
            } else if (EngineFault.isOfEngine(reason)) {
                fault = reason;
            } else {
                rows.refused(row, EngineFault.reason(reason), token);
            }
        }
        rows.done(stored, token);
        if (fault != null) {
            throw new EngineUnavailable(EngineFault.reason(fault), fault);
        }
    }

    /** Writes one portion of a rebuild, or ends it; false when none is under way. */
    private boolean build() throws SQLException {
        if (rebuild == null) {
            var wanted = generations.building();
            if (wanted.isEmpty()) {
                return false;
            }
            int number = wanted.get().number();
            rebuild = new Rebuild(number, index.generation(number), loading, generations);
        }
        if (rebuild.step()) {
            return true;
        }
        finish();
        return false;
    }

    private void finish() throws SQLException {
        int old = generations.read().number();
        rebuild.target().refresh();
        generations.switchTo(rebuild.number(), token);
        LOG.info(() -> "The index was built anew: generation " + rebuild.number());
        rebuild = null;
        index.drop(old);
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
