package vn.giaoban.proof.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.giaoban.proof.servers.Artefacts;
import vn.giaoban.proof.servers.Ports;

/** A real OpenSearch of one node. It needs Java 21 or newer and refuses to run as root, so root hands it to nobody. */
final class OpenSearchServer implements AutoCloseable {

    private static final int NOBODY = 65_534;

    /** Without the modules that no archive asks for it starts in a third of the time. */
    private static final Set<String> MODULES =
            Set.of("analysis-common", "lang-painless", "mapper-extras", "transport-netty4");

    private final EngineProcess process;

    private OpenSearchServer(EngineProcess process) {
        this.process = process;
    }

    static OpenSearchServer start() {
        Path java = JavaHomes.between(21, 99).resolve("bin/java");
        Path folder = EngineProcess.folder("opensearch");
        Path home = unpack(folder);
        int port = Ports.free();
        configure(home, port);
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            give(folder);
        }
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.addAll(List.of(
                java.toString(),
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-modules=jdk.incubator.vector",
                // What it may do is watched by an agent of its own; without it, it does not start.
                "-javaagent:" + home.resolve("agent/opensearch-agent.jar"),
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Dopensearch.path.home=" + home,
                "-Dopensearch.path.conf=" + home.resolve("config"),
                "-Dopensearch.distribution.type=zip",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                home.resolve("lib") + "/*",
                "org.opensearch.bootstrap.OpenSearch"));
        return new OpenSearchServer(EngineProcess.start("OpenSearch 3.6.0", folder, port, command));
    }

    /** {@code host:port}. */
    String host() {
        return process.host();
    }

    void empty() {
        process.empty();
    }

    void forget(String indexId) {
        process.forget(indexId);
    }

    @Override
    public void close() {
        process.close();
    }

    private static void configure(Path home, int port) {
        try {
            Files.createDirectories(home.resolve("tmp"));
            Files.createDirectories(home.resolve("plugins"));
            Files.writeString(
                    home.resolve("config/opensearch.yml"),
                    String.join(
                            "\n",
                            "cluster.name: giaoban-proof",
                            "network.host: 127.0.0.1",
                            "http.port: " + port,
                            "transport.port: " + Ports.free(),
                            "discovery.type: single-node",
                            "cluster.routing.allocation.disk.threshold_enabled: false",
                            ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpack(Path folder) {
        Path home = null;
        try (InputStream file = Files.newInputStream(Artefacts.openSearchZip());
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IllegalStateException("The archive reaches outside its folder: " + entry.getName());
                }
                home = folder.resolve(folder.relativize(target).getName(0));
                if (entry.isDirectory() || isLeftOut(folder.relativize(target))) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private static boolean isLeftOut(Path inside) {
        return inside.getNameCount() > 2
                && inside.getName(1).toString().equals("modules")
                && !MODULES.contains(inside.getName(2).toString());
    }

    private static void give(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
