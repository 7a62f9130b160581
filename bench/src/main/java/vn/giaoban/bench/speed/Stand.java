package vn.giaoban.bench.speed;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.Permitted;
import vn.giaoban.archive.search.SearchEngine;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.bench.corpus.Corpus;

/** An engine with so many documents of the corpus in it. */
final class Stand implements AutoCloseable {

    private static final int PORTION = 100;
    private static final int GENERATION = 1;

    private final SearchEngine engine;
    private final IndexGeneration generation;

    private Stand(SearchEngine engine, IndexGeneration generation) {
        this.engine = engine;
        this.generation = generation;
    }

    /** Fills an empty engine. */
    static Stand of(EngineSettings settings, Corpus corpus, int documents) {
        SearchEngine engine = new SearchEngine(settings);
        IndexGeneration generation = engine.open(GENERATION);
        List<Entry> portion = new ArrayList<>();
        for (int number = 1; number <= documents; number++) {
            portion.add(corpus.document(number));
            if (portion.size() == PORTION || number == documents) {
                generation.index(portion).forEach((entry, reason) -> {
                    throw new IllegalStateException("The engine refused " + entry, reason);
                });
                portion.clear();
            }
        }
        generation.refresh();
        return new Stand(engine, generation);
    }

    /** The same index, reached by another address. */
    static Stand at(EngineSettings settings) {
        SearchEngine engine = new SearchEngine(settings);
        return new Stand(engine, engine.open(GENERATION));
    }

    SearchResult search(String words, Permitted permitted) {
        return generation.search(SearchRequest.of(words), permitted);
    }

    /** The median time of the queries, one after the other. */
    double median(List<String> queries, Permitted permitted) {
        List<Double> times = new ArrayList<>();
        for (String query : queries) {
            long begun = System.nanoTime();
            search(query, permitted);
            times.add((double) (System.nanoTime() - begun));
        }
        return Ratio.median(times);
    }

    void drop() {
        generation.drop();
        engine.close();
    }

    @Override
    public void close() {
        generation.close();
        engine.close();
    }
}
