package vn.giaoban.archive.search.index;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexSource;
import vn.giaoban.archive.search.Stamp;

/** Reads entries from their sources, each portion in a transaction of its own: the database as it is now. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Loading {

    @Inject
    IndexSources sources;

    /** The entries behind these keys; a key that is missing in the answer no longer belongs into the index. */
    public List<Entry> entries(Collection<EntryKey> keys) {
        Map<EntryType, List<Long>> byType = new EnumMap<>(EntryType.class);
        keys.forEach(key ->
                byType.computeIfAbsent(key.type(), type -> new ArrayList<>()).add(key.id()));
        List<Entry> entries = new ArrayList<>();
        byType.forEach((type, ids) -> entries.addAll(source(type).load(ids)));
        return entries;
    }

    /** The next entries of a type after an id, with the last id that was looked at. */
    public Portion after(EntryType type, long id, int limit) {
        List<Long> ids = source(type).idsAfter(id, limit);
        return ids.isEmpty()
                ? new Portion(List.of(), id, true)
                : new Portion(source(type).load(ids), ids.get(ids.size() - 1), false);
    }

    /** The stamps of the next entries of a type after an id, at most so many. */
    public List<Stamp> stamps(EntryType type, long id, int limit) {
        return source(type).stamps(id, limit);
    }

    /** How many entries of a type there are. */
    public long count(EntryType type) {
        return source(type).count();
    }

    private IndexSource source(EntryType type) {
        return sources.of(type).orElseThrow(() -> new IllegalStateException("Nobody has brought " + type + " yet"));
    }

    /**
     * Some entries on the way through all of them.
     *
     * @param lastId where to go on
     * @param end nothing is left
     */
    public record Portion(List<Entry> entries, long lastId, boolean end) {}
}
