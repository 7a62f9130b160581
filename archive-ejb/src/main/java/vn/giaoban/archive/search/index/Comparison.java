package vn.giaoban.archive.search.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.Stamp;
import vn.giaoban.archive.search.index.Difference.Kind;

/**
 * Looks through database and index side by side, portion by portion in the order of the ids, between the batches of the
 * outbox; so nothing changes in the index while a portion is looked at. What waits in the outbox is known to differ and is
 * no difference.
 */
final class Comparison {

    private static final int PORTION = 500;

    private final IndexGeneration index;
    private final Loading loading;
    private final OutboxRows rows;
    private final Iterator<EntryType> types = Arrays.asList(EntryType.values()).iterator();
    private final List<Difference> found = new ArrayList<>();
    private EntryType type = types.next();
    private long reached;
    private long looked;

    Comparison(IndexGeneration index, Loading loading, OutboxRows rows) {
        this.index = index;
        this.loading = loading;
        this.rows = rows;
        index.refresh();
    }

    /**
     * Looks at the next portion.
     *
     * @return false when all has been looked at
     */
    boolean step() throws SQLException {
        List<Stamp> known = loading.stamps(type, reached, PORTION);
        boolean last = known.size() < PORTION;
        long upTo = last ? Long.MAX_VALUE : known.get(known.size() - 1).id();
        // What waits before the index is read may be indexed by the time it has been read, and no longer wait after it.
        Set<Long> waiting = new HashSet<>(rows.waiting(type, reached, upTo));
        index.refresh();
        List<Stamp> indexed = index.stamps(type, reached, upTo);
        waiting.addAll(rows.waiting(type, reached, upTo));
        compare(byId(known), byId(indexed), waiting);
        looked += known.size();
        reached = upTo;
        if (last) {
            if (!types.hasNext()) {
                return false;
            }
            type = types.next();
            reached = 0;
        }
        return true;
    }

    /** Number of the generation that is looked through. */
    int generation() {
        return index.number();
    }

    /** Where they differ. */
    List<Difference> found() {
        return found;
    }

    /** How many rows were looked at. */
    long looked() {
        return looked;
    }

    private void compare(Map<Long, Stamp> known, Map<Long, Stamp> indexed, Set<Long> waiting) {
        known.forEach((id, row) -> {
            Stamp entry = indexed.get(id);
            if (entry == null) {
                note(id, Kind.MISSING, waiting);
            } else if (entry.accessProfile() != row.accessProfile()) {
                note(id, Kind.RIGHTS, waiting);
            } else if (entry.version() != row.version()) {
                note(id, Kind.OUTDATED, waiting);
            }
        });
        indexed.keySet().stream().filter(id -> !known.containsKey(id)).forEach(id -> note(id, Kind.SURPLUS, waiting));
    }

    private void note(long id, Kind kind, Set<Long> waiting) {
        if (!waiting.contains(id)) {
            found.add(new Difference(new EntryKey(type, id), kind));
        }
    }

    private static Map<Long, Stamp> byId(List<Stamp> stamps) {
        return stamps.stream().collect(Collectors.toMap(Stamp::id, Function.identity()));
    }
}
