package vn.giaoban.archive.search;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import vn.giaoban.archive.search.EngineSettings.Backend;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.search.SearchResult.Hit;

/** One generation of the index, open for writing and searching. Safe for use by many threads. */
public final class IndexGeneration implements AutoCloseable {

    private static final int SCROLLED = 1_000;

    /** Profiles are counted from 1. */
    private static final long NOBODY = 0;

    private final int number;
    private final EngineSettings settings;
    private final CloseableSearchMapping mapping;

    private IndexGeneration(int number, EngineSettings settings, CloseableSearchMapping mapping) {
        this.number = number;
        this.settings = settings;
        this.mapping = mapping;
    }

    static IndexGeneration open(EngineSettings settings, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("generations are counted from 1: " + number);
        }
        Map<String, Object> properties = EngineProperties.of(settings, settings.name() + "-g" + number);
        CloseableSearchMapping mapping = null;
        try {
            mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedEntry.class), MethodHandles.lookup())
                    .properties(properties)
                    .build();
            mapping.scope(IndexedEntry.class).schemaManager().createIfMissing();
            return new IndexGeneration(number, settings, mapping);
        } catch (SearchException e) {
            if (mapping != null) {
                mapping.close();
            }
            throw new EngineUnavailable("The index on " + settings + " could not be opened: " + e.getMessage(), e);
        }
    }

    public int number() {
        return number;
    }

    /**
     * Writes the entries, in place of what the index held of them.
     *
     * @return those that were refused, with the reason; the others are safely stored when this returns
     */
    public Map<EntryKey, Throwable> index(Collection<Entry> entries) {
        try (SearchSession session = session()) {
            Map<EntryKey, CompletionStage<?>> sent = new LinkedHashMap<>();
            for (Entry entry : entries) {
                sent.put(entry.key(), send(() -> session.indexer().addOrUpdate(new IndexedEntry(entry))));
            }
            return refused(sent);
        }
    }

    /**
     * Takes entries out of the index; one that is not there is no error.
     *
     * @return those that were refused, with the reason
     */
    public Map<EntryKey, Throwable> delete(Collection<EntryKey> keys) {
        try (SearchSession session = session()) {
            Map<EntryKey, CompletionStage<?>> sent = new LinkedHashMap<>();
            for (EntryKey key : keys) {
                sent.put(key, send(() -> session.indexer().delete(IndexedEntry.class, key.indexId(), null)));
            }
            return refused(sent);
        }
    }

    /**
     * Makes findable what was written.
     *
     * @throws EngineUnavailable if the engine does not answer
     */
    public void refresh() {
        try {
            mapping.scope(IndexedEntry.class).workspace().refresh();
        } catch (SearchException e) {
            throw new EngineUnavailable("The index on " + settings + " cannot be refreshed: " + e.getMessage(), e);
        }
    }

    /** Searches once for nobody: the first search after a start would else be the slowest of the day. */
    public void warmUp() {
        SearchRequest everything = SearchRequest.of("hội nghị giao ban").validOn(LocalDate.EPOCH);
        search(everything, new Permitted(Set.of(NOBODY), Set.of()));
    }

    /** What the caller finds, no marks put back. */
    public SearchResult search(SearchRequest request, Permitted permitted) {
        return search(request, permitted, UnaryOperator.identity());
    }

    /**
     * What the caller finds.
     *
     * @param restoration puts back the marks that were left out
     */
    public SearchResult search(SearchRequest request, Permitted permitted, UnaryOperator<String> restoration) {
        try (SearchSession session = session()) {
            return new Searching(session, settings, restoration).search(request, permitted);
        }
    }

    /**
     * Documents that are like an entry, the likest first; the entry itself is not among them.
     *
     * @param on the day on which their validity is judged
     */
    public List<Hit> like(Entry entry, LocalDate on, int limit, Permitted permitted) {
        try (SearchSession session = session()) {
            return new Searching(session, settings, UnaryOperator.identity()).like(entry, on, limit, permitted);
        }
    }

    /**
     * What begins with the words being typed.
     *
     * @param limit at most so many
     */
    public List<Suggestion> suggest(String typed, int limit, Permitted permitted) {
        try (SearchSession session = session()) {
            return new Searching(session, settings, UnaryOperator.identity()).suggest(typed, limit, permitted);
        }
    }

    /**
     * Entries of a type in the index, whoever may find them: for comparing with the database, not for users.
     *
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public long count(EntryType type) {
        return count(f -> f.match().field(Fields.TYPE).matching(type.word()));
    }

    /**
     * Entries of all types in the index.
     *
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public long count() {
        return count(SearchPredicateFactory::matchAll);
    }

    private long count(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        try (SearchSession session = session()) {
            return session.search(IndexedEntry.class)
                    .where(which)
                    .failAfter(settings.searchTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .fetchTotalHitCount();
        } catch (SearchException e) {
            throw new EngineUnavailable("The index on " + settings + " cannot be counted: " + e.getMessage(), e);
        }
    }

    /**
     * What the index holds of a type, with ids after the one and up to the other, whoever may find it: for comparing with
     * the database, not for users.
     *
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public List<Stamp> stamps(EntryType type, long after, long upTo) {
        List<Stamp> stamps = new ArrayList<>();
        try (SearchSession session = session();
                SearchScroll<Stamp> scroll = session.search(IndexedEntry.class)
                        .select(f -> f.composite()
                                .from(
                                        f.field(Fields.ENTITY_ID, Long.class),
                                        f.field(Fields.VERSION, Long.class),
                                        f.field(Fields.ACCESS_PROFILE, Long.class))
                                .as(Stamp::new))
                        .where(f -> f.and(
                                f.match().field(Fields.TYPE).matching(type.word()),
                                f.range().field(Fields.ENTITY_ID).greaterThan(after),
                                f.range().field(Fields.ENTITY_ID).atMost(upTo)))
                        .scroll(SCROLLED)) {
            for (var next = scroll.next(); next.hasHits(); next = scroll.next()) {
                stamps.addAll(next.hits());
            }
            return stamps;
        } catch (SearchException e) {
            throw new EngineUnavailable("The index on " + settings + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Gives the generation up: closes it and removes its files or its index. */
    public void drop() {
        mapping.scope(IndexedEntry.class).schemaManager().dropIfExisting();
        mapping.close();
    }

    @Override
    public void close() {
        mapping.close();
    }

    /** One that cannot even be sent must not keep the others back. */
    private static CompletionStage<?> send(Supplier<CompletionStage<?>> sending) {
        try {
            return sending.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Map<EntryKey, Throwable> refused(Map<EntryKey, CompletionStage<?>> sent) {
        Map<EntryKey, Throwable> refused = new LinkedHashMap<>();
        sent.forEach((key, stage) -> {
            Throwable reason = stage.<Throwable>handle((done, failure) -> failure)
                    .toCompletableFuture()
                    .join();
            if (reason != null) {
                refused.put(key, reason);
            }
        });
        if (settings.backend() == Backend.LUCENE) {
            // A cluster has written its log when it answers; the embedded engine only once it has flushed.
            mapping.scope(IndexedEntry.class).workspace().flush();
        }
        return refused;
    }

    private SearchSession session() {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
                .build();
    }
}
