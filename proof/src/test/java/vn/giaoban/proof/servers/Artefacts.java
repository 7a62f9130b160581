package vn.giaoban.proof.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the build has packaged and fetched for the proof. */
public final class Artefacts {

    private static final Path SERVERS = Path.of("target", "servers").toAbsolutePath();

    private Artefacts() {}

    public static Path microJar() {
        return existing("payara-micro.jar");
    }

    public static Path war() {
        return existing("giaoban.war");
    }

    public static Path ear() {
        return existing("giaoban.ear");
    }

    public static Path payaraZip() {
        return existing("payara.zip");
    }

    public static Path openSearchZip() {
        return existing("opensearch.zip");
    }

    /** The folder with all that Elasticsearch needs on its own class path. */
    public static Path elasticsearchLibraries() {
        return existing(Path.of("elasticsearch", "target", "libraries").toAbsolutePath());
    }

    /** The Java that runs this test; the servers get the same. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path existing(String name) {
        return existing(SERVERS.resolve(name));
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalStateException(
                    path + " is missing: run the whole build (bin/verify), which puts it there before these tests");
        }
        return path;
    }
}
