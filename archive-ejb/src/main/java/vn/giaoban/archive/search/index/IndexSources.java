package vn.giaoban.archive.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexSource;

/**
 * The sources of what is indexed. Whoever owns entries registers its source when it starts, for the archive cannot look up
 * what lives above it. A source is called by the house itself, without a user: its methods must be open to that.
 */
@ApplicationScoped
public class IndexSources {

    private final Map<EntryType, IndexSource> sources = new EnumMap<>(EntryType.class);

    /** Makes a source known; a second one of the same type takes the place of the first. */
    public synchronized void register(IndexSource source) {
        sources.put(source.type(), source);
    }

    /** The source of a type; empty until its owner has started. */
    public synchronized Optional<IndexSource> of(EntryType type) {
        return Optional.ofNullable(sources.get(type));
    }

    /** All known sources, in the order of the types. */
    public synchronized Collection<IndexSource> all() {
        return List.copyOf(sources.values());
    }
}
