package vn.giaoban.archive.search.index;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexGeneration;

/**
 * The building of one new generation, portion by portion, between the batches of the outbox. Whatever changes meanwhile is
 * carried over into the old and the new one alike, after this portion was written: so nothing deleted comes back and
 * nothing edited stays old.
 */
final class Rebuild {

    private static final int PORTION = 200;

    private final int number;
    private final IndexGeneration target;
    private final Loading loading;
    private final Generations generations;
    private final OutboxRows rows;
    private final Iterator<EntryType> types = Arrays.asList(EntryType.values()).iterator();
    private EntryType type = types.next();
    private long lastId;
    private long done;
    private final long total;

    Rebuild(int number, IndexGeneration target, Loading loading, Generations generations, OutboxRows rows)
            throws SQLException {
        this.number = number;
        this.target = target;
        this.loading = loading;
        this.generations = generations;
        this.rows = rows;
        this.total = Arrays.stream(EntryType.values()).mapToLong(loading::count).sum();
        generations.progress(number, 0, total);
    }

    int number() {
        return number;
    }

    IndexGeneration target() {
        return target;
    }

    /**
     * Writes the next portion.
     *
     * @return false when nothing is left
     */
    boolean step() throws SQLException {
        Loading.Portion portion = loading.after(type, lastId, PORTION);
        if (portion.end()) {
            lastId = 0;
            if (!types.hasNext()) {
                return false;
            }
            type = types.next();
            return true;
        }
        Map<EntryKey, Throwable> refused = target.index(portion.entries());
        refused.values().stream().filter(EngineFault::isOfEngine).findFirst().ifPresent(fault -> {
            throw new IllegalStateException("The engine took no more entries: " + EngineFault.reason(fault), fault);
        });
        // What is refused for its own sake is no reason to stop: it goes the way of every refused change, and is seen.
        rows.again(refused.keySet(), false);
        lastId = portion.lastId();
        done += portion.entries().size();
        generations.progress(number, done, Math.max(done, total));
        return true;
    }
}
