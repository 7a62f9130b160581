package vn.giaoban.bench.speed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.archive.search.Permitted;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.bench.Table;
import vn.giaoban.bench.corpus.Corpus;
import vn.giaoban.proof.search.Engine;

/** The ratios of the search, at every size that is asked for. */
public final class Speed {

    private static final long SEED = 20_240_319;
    private static final int QUERIES = 40;
    private static final int SMALL = 10_000;
    private static final int ROUNDS = 7;
    private static final int ROUNDS_OF_LARGE = 3;

    private final Corpus corpus = new Corpus(SEED);
    private final Table table = new Table("Speed", """
            Every figure is a ratio of median times taken A B B A in one run: median of the rounds (least–most). The control is A \
            against A; where it strays from 0.95–1.05 nothing is claimed. Both ways must give the same answers first.""", List.of("id", "ratio", "documents", "seen", "control", "gate"));

    private Speed() {}

    /** Measures at these numbers of documents. */
    public static List<Table> at(List<Integer> sizes) {
        Speed speed = new Speed();
        sizes.forEach(speed::measure);
        return List.of(speed.table);
    }

    private void measure(int documents) {
        List<String> queries = queries(documents);
        Permitted caller = units(20);
        EngineSettings cluster = Engine.OPENSEARCH_3_6_0.empty();
        String host = cluster.hosts().get(0);
        try (Stand stand = Stand.of(cluster, corpus, documents)) {
            Raw raw = Raw.listenedTo(host, queries, caller);
            row(
                    "P1",
                    "our search / the same query sent raw",
                    documents,
                    "≤ 1.50",
                    raw.ids().equals(ids(stand, queries, caller)),
                    () -> stand.median(queries, caller),
                    raw::median);
            for (int units : List.of(1, 20, Corpus.UNITS)) {
                Raw filtered = Raw.listenedTo(host, queries, units(units));
                row(
                        "P6",
                        "filtered for " + units + " units / unfiltered",
                        documents,
                        "≤ 1.30",
                        true,
                        filtered::median,
                        filtered.unfiltered()::median);
            }
            against(stand, queries, caller, documents);
            stand.drop();
        }
    }

    /** Against the embedded engine and the database, which are filled only while they are measured. */
    private void against(Stand cluster, List<String> queries, Permitted caller, int documents) {
        try (Stand embedded = Stand.of(Engine.LUCENE.empty(), corpus, documents)) {
            row(
                    "P14",
                    "embedded Lucene / OpenSearch",
                    documents,
                    "report only",
                    ids(embedded, queries, caller).equals(ids(cluster, queries, caller)),
                    () -> embedded.median(queries, caller),
                    () -> cluster.median(queries, caller));
            embedded.drop();
        }
        try (PostgresText postgres = PostgresText.of(corpus, documents)) {
            row(
                    "P5",
                    "PostgreSQL full text, three words, ranked / ours with highlights and facets",
                    documents,
                    "≥ 2",
                    queries.stream()
                            .allMatch(query -> postgres.total(query, caller.profiles())
                                    == cluster.search(query, caller).total()),
                    () -> postgres.median(queries, caller.profiles()),
                    () -> cluster.median(queries, caller));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A ratio of two ways that give the same answers; of others nothing can be said. */
    private void row(String id, String what, int documents, String gate, boolean same, Ratio.Way a, Ratio.Way b) {
        String size = String.valueOf(documents);
        if (same) {
            Ratio ratio = Ratio.of(documents <= SMALL ? ROUNDS : ROUNDS_OF_LARGE, a, b);
            table.add(id, what, size, ratio.words(), ratio.control(), gate);
        } else {
            table.add(id, what, size, "void: the answers differ", "–", gate);
        }
    }

    private List<String> queries(int documents) {
        return IntStream.range(0, QUERIES)
                .mapToObj(i -> corpus.phrase(1 + i * (documents / QUERIES), 3))
                .toList();
    }

    private static Permitted units(int many) {
        Set<Long> profiles = new HashSet<>(Set.of(Corpus.EVERYONE));
        for (int unit = 0; unit < many; unit++) {
            profiles.add(Corpus.EVERYONE + 1 + unit);
        }
        return new Permitted(profiles, Set.of());
    }

    private static List<List<String>> ids(Stand stand, List<String> queries, Permitted caller) {
        return queries.stream()
                .map(query -> stand.search(query, caller).hits().stream()
                        .map(Speed::indexId)
                        .toList())
                .toList();
    }

    private static String indexId(Hit hit) {
        return hit.type().word() + "-" + hit.id();
    }
}
