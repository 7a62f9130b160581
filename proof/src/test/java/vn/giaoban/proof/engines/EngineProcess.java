package vn.giaoban.proof.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A search server as a process of its own, in a folder of its own, on the loopback address. */
final class EngineProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final Path folder;
    private final String host;
    private final Process process;

    private EngineProcess(String name, Path folder, String host, Process process) {
        this.name = name;
        this.folder = folder;
        this.host = host;
        this.process = process;
    }

    /** Starts the command and waits until the server answers. */
    static EngineProcess start(String name, Path folder, int port, List<String> command) {
        Path log = folder.resolve("engine.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            String host = "127.0.0.1:" + port;
            EngineProcess engine = new EngineProcess(name, folder, host, builder.start());
            engine.await(log);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that every user may enter: a server that refuses to run as root runs as nobody. */
    static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory("giaoban-" + name);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String host() {
        return host;
    }

    /** Takes every index of the house out, whoever left it behind. */
    void empty() {
        send(HttpRequest.newBuilder(at("/giaoban-*")).DELETE());
    }

    /** Takes one entry out of every index of the house; where it is not, nothing happens. */
    void forget(String id) {
        HttpResponse<String> indexes = send(HttpRequest.newBuilder(at("/_cat/indices/giaoban-*?h=index")));
        for (String index : indexes.body().lines().toList()) {
            send(HttpRequest.newBuilder(at("/" + index + "/_doc/" + id + "?refresh=true"))
                    .DELETE());
        }
    }

    private URI at(String path) {
        return URI.create("http://" + host + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 && answer.statusCode() != 404) {
                throw new IllegalStateException(name + " refused: " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
                process.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private void await(Path log) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + host + "/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            Awaitility.await(name + " answers at " + host)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .failFast(name + " stopped while starting", () -> !process.isAlive())
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
        } catch (RuntimeException | Error e) {
            String tail = tail(log);
            close();
            throw new IllegalStateException(name + " did not start. Its last words:\n" + tail, e);
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(" + e + ")";
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
