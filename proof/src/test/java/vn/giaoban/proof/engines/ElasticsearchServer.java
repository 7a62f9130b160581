package vn.giaoban.proof.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.proof.servers.Ports;

/**
 * A real Elasticsearch 7.10.2 of one node, the oldest that is supported and the last under the Apache licence. It runs on
 * its own class path in a Java 17, so that none of its libraries meets ours.
 */
public final class ElasticsearchServer implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("target", "elasticsearch").toAbsolutePath();

    private final EngineProcess process;

    private ElasticsearchServer(EngineProcess process) {
        this.process = process;
    }

    public static ElasticsearchServer start() {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException(LIBRARIES
                    + " is missing: run the whole build (bin/verify), which puts it there before these tests");
        }
        Path java = JavaHomes.between(17, 17).resolve("bin/java");
        Path folder = EngineProcess.folder("elasticsearch");
        int port = Ports.free();
        List<String> command = List.of(
                java.toString(),
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Des.set.netty.runtime.available.processors=false",
                "-cp",
                LIBRARIES + "/*",
                "vn.giaoban.elasticsearch.SingleNode",
                folder.resolve("node").toString(),
                String.valueOf(port),
                String.valueOf(Ports.free()));
        return new ElasticsearchServer(EngineProcess.start("Elasticsearch", folder, port, command));
    }

    /** {@code host:port}. */
    public String host() {
        return process.host();
    }

    @Override
    public void close() {
        process.close();
    }
}
