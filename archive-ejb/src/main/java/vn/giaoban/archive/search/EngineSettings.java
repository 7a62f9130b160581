package vn.giaoban.archive.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Which engine holds the index and how it is reached.
 *
 * @param backend the embedded one or a cluster
 * @param folder folder of the embedded index; null for a cluster
 * @param hosts addresses of the cluster, {@code host:port} or {@code https://host:port}; empty for the embedded one
 * @param user name for the cluster, or null
 * @param password its password, or null
 * @param name first part of every index's name, so that several archives may share a cluster
 * @param refresh when what was indexed can be found
 * @param searchTimeout after which a search gives up
 */
public record EngineSettings(
        Backend backend,
        Path folder,
        List<String> hosts,
        String user,
        String password,
        String name,
        Refresh refresh,
        Duration searchTimeout) {

    /** The embedded index in a folder, or any Elasticsearch 7.10+ or OpenSearch cluster. */
    public enum Backend {
        LUCENE,
        ELASTICSEARCH
    }

    /** After every batch that was indexed, or as often as the cluster does by itself (the embedded index: always at once). */
    public enum Refresh {
        AFTER_BATCH,
        BY_INTERVAL
    }

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final String NAME = "giaoban";

    public EngineSettings {
        hosts = List.copyOf(hosts);
    }

    /** The embedded index in this folder. */
    public static EngineSettings lucene(Path folder) {
        return new EngineSettings(Backend.LUCENE, folder, List.of(), null, null, NAME, Refresh.AFTER_BATCH, TIMEOUT);
    }

    /** A cluster at these addresses. */
    public static EngineSettings elasticsearch(List<String> hosts, String user, String password) {
        return new EngineSettings(
                Backend.ELASTICSEARCH, null, hosts, user, password, NAME, Refresh.AFTER_BATCH, TIMEOUT);
    }

    public EngineSettings searchTimeout(Duration timeout) {
        return new EngineSettings(backend, folder, hosts, user, password, name, refresh, timeout);
    }

    public EngineSettings refresh(Refresh when) {
        return new EngineSettings(backend, folder, hosts, user, password, name, when, searchTimeout);
    }

    @Override
    public String toString() {
        return backend == Backend.LUCENE ? "Lucene in " + folder : "cluster " + hosts;
    }
}
