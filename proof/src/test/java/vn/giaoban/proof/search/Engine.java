package vn.giaoban.proof.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.proof.engines.ElasticsearchServer;
import vn.giaoban.proof.engines.OpenSearchServer;

/** The engines of the contract. One that cannot be started fails the build; none is skipped. */
enum Engine {
    LUCENE {
        @Override
        Running start() {
            try {
                Path folder = Files.createTempDirectory("giaoban-lucene");
                return new Running(EngineSettings.lucene(folder), () -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    ELASTICSEARCH_7_10_2 {
        @Override
        Running start() {
            ElasticsearchServer server = ElasticsearchServer.start();
            return new Running(EngineSettings.elasticsearch(List.of(server.host()), null, null), server);
        }
    },
    OPENSEARCH_3_6_0 {
        @Override
        Running start() {
            OpenSearchServer server = OpenSearchServer.start();
            return new Running(EngineSettings.elasticsearch(List.of(server.host()), null, null), server);
        }
    };

    /** The first queries on a cold machine may take longer than a user would wait. */
    private static final Duration COLD = Duration.ofSeconds(30);

    abstract Running start();

    /** Settings for an engine that runs, and the way to stop it. */
    record Running(EngineSettings settings, AutoCloseable server) {

        Running {
            settings = settings.searchTimeout(COLD);
        }
    }
}
