package vn.giaoban.proof.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.proof.engines.Engines;

/** The engines of the contract. One that cannot be started fails the build; none is skipped. */
public enum Engine {
    LUCENE {
        @Override
        EngineSettings fresh() {
            try {
                Path folder = Files.createTempDirectory("giaoban-lucene");
                return EngineSettings.lucene(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    ELASTICSEARCH_7_10_2 {
        @Override
        EngineSettings fresh() {
            return EngineSettings.elasticsearch(List.of(Engines.emptyElasticsearch()), null, null);
        }
    },
    OPENSEARCH_3_6_0 {
        @Override
        EngineSettings fresh() {
            return EngineSettings.elasticsearch(List.of(Engines.emptyOpenSearch()), null, null);
        }
    };

    /** The first queries on a cold machine may take longer than a user would wait. */
    private static final Duration COLD = Duration.ofSeconds(30);

    abstract EngineSettings fresh();

    /** Settings for the running engine with nothing in it. */
    public EngineSettings empty() {
        return fresh().searchTimeout(COLD);
    }
}
