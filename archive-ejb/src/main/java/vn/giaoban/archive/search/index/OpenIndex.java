package vn.giaoban.archive.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.CurrentIndex;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.SearchEngine;

/** The engine of this server and the generations it has open. */
@ApplicationScoped
class OpenIndex implements CurrentIndex {

    /** More entries than this cannot be left out of a query one by one. */
    private static final int MOST_WITHHELD = 5_000;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Inject
    Settings settings;

    private final Map<Integer, IndexGeneration> open = new HashMap<>();
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

    /** Opens a generation, or gives the one that is open. */
    synchronized IndexGeneration generation(int number) {
        return open.computeIfAbsent(number, engine::open);
    }

    /** Gives up a generation that is no longer read. */
    synchronized void drop(int number) {
        IndexGeneration old = open.remove(number);
        (old == null ? engine.open(number) : old).drop();
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
    synchronized void close() {
        List.copyOf(open.values()).forEach(IndexGeneration::close);
        open.clear();
        engine.close();
    }
}
