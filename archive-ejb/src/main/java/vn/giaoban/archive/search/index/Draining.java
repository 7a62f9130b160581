package vn.giaoban.archive.search.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.IndexGeneration;

/** Carries changes out of the outbox, batch by batch, into every generation that is read or built. */
final class Draining {

    private static final int BATCH = 100;

    private final OutboxRows rows;
    private final Loading loading;

    Draining(OutboxRows rows, Loading loading) {
        this.rows = rows;
        this.loading = loading;
    }

    /**
     * Carries one batch over.
     *
     * @param token of the lease
     * @return false when nothing is due
     */
    boolean step(List<IndexGeneration> targets, long token) throws SQLException {
        List<OutboxRow> batch = rows.claim(BATCH, token);
        if (batch.isEmpty()) {
            return false;
        }
        Set<EntryKey> keys = new LinkedHashSet<>();
        batch.forEach(row -> keys.add(row.key()));
        List<Entry> entries = loading.entries(keys);
        Set<EntryKey> gone = new LinkedHashSet<>(keys);
        entries.forEach(entry -> gone.remove(entry.key()));
        Map<EntryKey, Throwable> refused = new HashMap<>();
        for (IndexGeneration target : targets) {
            refused.putAll(target.index(entries));
            refused.putAll(target.delete(gone));
            target.refresh();
        }
        settle(batch, refused, token);
        return true;
    }

    private void settle(List<OutboxRow> batch, Map<EntryKey, Throwable> refused, long token) throws SQLException {
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
}
