package vn.giaoban.proof.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.proof.servers.Artefacts;
import vn.giaoban.proof.servers.Ports;

/**
 * A real Elasticsearch 7.10.2 of one node, the oldest that is supported and the last under the Apache licence. It runs on
 * its own class path in a Java 17, so that none of its libraries meets ours.
 */
final class ElasticsearchServer implements AutoCloseable {

    /** Without the modules that no archive asks for it starts in a third of the time. */
    private static final String MODULES = String.join(
            ",",
            "org.elasticsearch.analysis.common.CommonAnalysisPlugin",
            "org.elasticsearch.index.mapper.MapperExtrasPlugin",
            "org.elasticsearch.transport.Netty4Plugin");

    /** The runner that starts it accepts no port above. */
    private static final int HIGHEST_PORT = 9_299;

    private final EngineProcess process;

    private ElasticsearchServer(EngineProcess process) {
        this.process = process;
    }

    static ElasticsearchServer start() {
        Path libraries = Artefacts.elasticsearchLibraries();
        Path java = JavaHomes.between(17, 17).resolve("bin/java");
        Path folder = EngineProcess.folder("elasticsearch");
        int port = Ports.freeBetween(HIGHEST_PORT - 98, HIGHEST_PORT);
        List<String> command = List.of(
                java.toString(),
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Des.set.netty.runtime.available.processors=false",
                "-cp",
                libraries + "/*",
                "org.codelibs.elasticsearch.runner.ElasticsearchClusterRunner",
                "-basePath",
                folder.toString(),
                "-confPath",
                configuration(folder).toString(),
                "-moduleTypes",
                MODULES,
                "-numOfNode",
                "1",
                // Its first node listens one above.
                "-baseHttpPort",
                String.valueOf(port - 1));
        return new ElasticsearchServer(EngineProcess.start("Elasticsearch 7.10.2", folder, port, command));
    }

    /** {@code host:port}. */
    String host() {
        return process.host();
    }

    void empty() {
        process.empty();
    }

    @Override
    public void close() {
        process.close();
    }

    private static Path configuration(Path folder) {
        Path configuration = folder.resolve("config");
        try {
            Files.createDirectories(configuration);
            Files.writeString(
                    configuration.resolve("elasticsearch.yml"),
                    String.join(
                            "\n",
                            "cluster.name: giaoban-proof",
                            "network.host: 127.0.0.1",
                            "transport.port: " + Ports.free(),
                            "discovery.type: single-node",
                            "cluster.routing.allocation.disk.threshold_enabled: false",
                            ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return configuration;
    }
}
