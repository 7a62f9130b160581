package vn.giaoban.archive.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.CurrentIndex;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.SearchEngine;

/** The engine of this server and the generations it has open. */
@ApplicationScoped
class OpenIndex implements CurrentIndex {

    /** More entries than this cannot be left out of a query one by one. */
    private static final int MOST_WITHHELD = 5_000;

    /** How long a search waits while another caller opens the index, before it says that the engine is away. */
    private static final long PATIENCE_MS = 2_000;

    /** How long an engine that could not be opened is not asked again: many searches must not queue at a dead host. */
    private static final long LEFT_ALONE_MS = 1_500;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Inject
    Settings settings;

    @EJB
    Loading loading;

    private final Map<Integer, IndexGeneration> open = new ConcurrentHashMap<>();
    private final ReentrantLock opening = new ReentrantLock();
    private long leftAloneUntil = System.nanoTime();
    private SearchEngine engine;
    private String home;
    private Generations generations;
    private OutboxRows rows;

    @PostConstruct
    void takeIntoUse() {
        generations = new Generations(source);
        rows = new OutboxRows(source);
        engine = new SearchEngine(engineSettings());
        home = isEmbedded() ? IndexHome.of(engine.settings().folder()) : IndexHome.CLUSTER;
    }

    private EngineSettings engineSettings() {
        if (settings.searchBackend().equals("elasticsearch")) {
            return EngineSettings.elasticsearch(
                    settings.searchHosts(),
                    settings.searchUser().orElse(null),
                    settings.searchPassword().orElse(null));
        }
        return EngineSettings.lucene(settings.data().resolve("index"));
    }

    @Override
    public IndexGeneration generation() {
        try {
            Generations.Generation read = generations.read();
            if (!read.isAt(home)) {
                // Better no answer than one out of an index that nobody keeps here.
                throw new EngineUnavailable(
                        "The index that is read lies with another server, or is not built yet", null);
            }
            return generation(read.number());
        } catch (SQLException e) {
            throw new EngineUnavailable("The database does not say which index is read", e);
        }
    }

    @Override
    public Optional<Entry> entry(EntryKey key) {
        return loading.entries(List.of(key)).stream().findFirst();
    }

    @Override
    public Set<EntryKey> withheld() {
        try {
            Set<EntryKey> withheld = rows.withheld(MOST_WITHHELD + 1);
            if (withheld.size() > MOST_WITHHELD) {
                throw new EngineUnavailable("Too many changed rights wait to be indexed", null);
            }
            return withheld;
        } catch (SQLException e) {
            throw new EngineUnavailable("The database does not say whose rights have changed", e);
        }
    }

    /**
     * Opens a generation, or gives the one that is open.
     *
     * @throws EngineUnavailable within seconds if the engine does not answer
     */
    IndexGeneration generation(int number) {
        IndexGeneration known = open.get(number);
        return known != null ? known : alone(() -> opened(number));
    }

    private IndexGeneration opened(int number) {
        IndexGeneration known = open.get(number);
        if (known != null) {
            return known;
        }
        if (System.nanoTime() - leftAloneUntil < 0) {
            throw new EngineUnavailable("The search engine did not answer a moment ago", null);
        }
        try {
            IndexGeneration generation = engine.open(number);
            open.put(number, generation);
            return generation;
        } catch (EngineUnavailable away) {
            leftAloneUntil = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LEFT_ALONE_MS);
            throw away;
        }
    }

    /** Gives up a generation that is no longer read. */
    void drop(int number) {
        alone(() -> {
            IndexGeneration old = open.containsKey(number) ? open.remove(number) : engine.open(number);
            old.drop();
            return number;
        });
    }

    private <T> T alone(Supplier<T> work) {
        try {
            if (!opening.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                throw new EngineUnavailable("The index is being opened by another caller and is not ready yet", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable("Interrupted while waiting for the index", e);
        }
        try {
            return work.get();
        } finally {
            opening.unlock();
        }
    }

    /** Where the index of this server lies. */
    String home() {
        return home;
    }

    /** Whether the index belongs to this server alone. */
    boolean isEmbedded() {
        return engine.settings().folder() != null;
    }

    /** {@code lucene} or {@code elasticsearch}. */
    String backend() {
        return settings.searchBackend();
    }

    @PreDestroy
    void close() {
        List.copyOf(open.values()).forEach(IndexGeneration::close);
        open.clear();
        engine.close();
    }
}
