package vn.giaoban.proof.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The packaged WAR on Payara Micro, as an office starts it: one process, one data folder, settings by system properties.
 * It can be killed like a machine that loses power, and started again on the same folder.
 */
public final class MicroServer implements AutoCloseable {

    /** The common password of the demonstration accounts in the proof. */
    public static final String PASSWORD = "mot-mat-khau-chi-de-kiem-thu";

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path data;
    private final int port = Ports.free();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private Process process;
    private boolean compiledTwice;

    private MicroServer(Path data) {
        this.data = data;
    }

    /** A server with the demonstration office on a folder; its business clock begins on 1 April 2024. */
    public static MicroServer withDemonstration(Path data) {
        return new MicroServer(data)
                .set("giaoban.demo", "true")
                .set("giaoban.demo.password", PASSWORD)
                .set("giaoban.clock.start", "2024-04-01T07:30");
    }

    /** A server as freshly installed: no demonstration, no account. */
    public static MicroServer fresh(Path data) {
        return new MicroServer(data);
    }

    /** Sets one setting for the next start. */
    public MicroServer set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Sets several settings for the next start. */
    public MicroServer setAll(Map<String, String> several) {
        settings.putAll(several);
        return this;
    }

    /** For a server that many sign in to: starts later, but takes a fifth of the time for a password. */
    public MicroServer forManyPeople() {
        compiledTwice = true;
        return this;
    }

    /** Starts the server and waits until it is ready to work; one that does not get there is not left behind. */
    public MicroServer start() {
        launch();
        try {
            awaitReady();
        } catch (RuntimeException | Error e) {
            kill();
            throw e;
        }
        return this;
    }

    /** Starts the process only. */
    public MicroServer launch() {
        try {
            Files.createDirectories(data);
            forgetServer();
            Path loopback = data.resolve("loopback.asadmin");
            Files.writeString(
                    loopback,
                    "set configs.config.server-config.network-config.network-listeners.network-listener"
                            + ".http-listener.address=127.0.0.1\n");
            process = new ProcessBuilder(command(loopback))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The server writes down what it deployed and at its next start would load it, drop it and load it again. */
    private void forgetServer() throws IOException {
        Path server = data.resolve("server");
        if (Files.exists(server)) {
            try (Stream<Path> files = Files.walk(server)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Waits until the server says that it is ready. */
    public void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(base().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Awaitility.await("the server is ready; its log is " + log())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast("the server ended or refused the application, see " + log(), this::ended)
                .until(() ->
                        client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200);
    }

    /** A server that does not deploy the application goes on without it, and would be waited for in vain. */
    private boolean ended() throws IOException {
        return !process.isAlive() || Files.readString(log()).contains("Exception while deploying the app");
    }

    /** Waits until the server has printed something, whether or not it goes on. */
    public void awaitSaid(String words) {
        Awaitility.await("the server says: " + words + "; its log is " + log())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> Files.exists(log()) && Files.readString(log()).contains(words));
    }

    /** Whether the server says at this moment that it is ready. */
    public boolean isReady() {
        HttpRequest ask = HttpRequest.newBuilder(base().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(ask, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(Path loopback) {
        List<String> words = new ArrayList<>(List.of(
                Artefacts.java(),
                "-Xmx900m",
                // By itself it would have a fifth of this, fill it and go on uncompiled.
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dgiaoban.data=" + data,
                "-Dgiaoban.port=" + port));
        // A server that lives for minutes starts sooner without the second compiler, or with one that is kept for what
        // is hot.
        words.addAll(
                compiledTwice
                        ? List.of(
                                "-XX:Tier4InvocationThreshold=100000",
                                "-XX:Tier4MinInvocationThreshold=50000",
                                "-XX:Tier4CompileThreshold=200000",
                                "-XX:Tier4BackEdgeThreshold=2000000")
                        : List.of("-XX:TieredStopAtLevel=1"));
        settings.forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(List.of(
                "-jar",
                Artefacts.microJar().toString(),
                "--deploy",
                Artefacts.war().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port),
                "--rootdir",
                data.resolve("server").toString(),
                "--prebootcommandfile",
                loopback.toString(),
                "--nohazelcast",
                "--disablephonehome"));
        return words;
    }

    /** Ends the process without any warning to it, as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the server answers. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The installation's folder. */
    public Path data() {
        return data;
    }

    /** What the server has printed. */
    public Path log() {
        return data.resolve("server.log");
    }
}
