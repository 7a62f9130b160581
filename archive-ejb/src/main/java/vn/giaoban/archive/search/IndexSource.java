package vn.giaoban.archive.search;

import java.util.Collection;
import java.util.List;

/**
 * Where the entries of one type come from. The archive indexes clauses and tasks that it may not import: whoever owns
 * them registers such a source. Every method reads the database as it is now.
 */
public interface IndexSource {

    EntryType type();

    /** The next ids in ascending order, all greater than {@code id}, at most {@code limit} (keyset paging). */
    List<Long> idsAfter(long id, int limit);

    /** The entries of these ids; an id that is missing in the answer no longer belongs into the index. */
    List<Entry> load(Collection<Long> ids);

    /**
     * The stamps of the next entries, in ascending order of their ids, all greater than {@code id}; fewer than {@code limit}
     * only where nothing is left.
     */
    List<Stamp> stamps(long id, int limit);

    /** How many entries there are in all. */
    long count();
}
