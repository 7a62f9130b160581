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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A domain of its own on a real Payara Server, driven by the same asadmin commands that the README gives to IT. */
public final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "giaoban";

    private static final String OPTIONS = "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options>"
            + "<jvm-options>-XX:ReservedCodeCacheSize=240m</jvm-options>";

    private final Path home;
    private final int portBase;
    private final Map<String, String> settings = new LinkedHashMap<>();

    private PayaraServer(Path home, int portBase) {
        this.home = home;
        this.portBase = portBase;
    }

    /** Unpacks the server below a folder and makes a domain of its own there. */
    public static PayaraServer unpack(Path folder) {
        int portBase = Ports.base();
        run(folder, "unzip", "-q", "-o", Artefacts.payaraZip().toString(), "-d", folder.toString());
        PayaraServer server = new PayaraServer(folder.resolve("payara6"), portBase);
        server.asadmin("create-domain", "--nopassword", "--portbase", String.valueOf(portBase), DOMAIN);
        return server.set("giaoban.data", folder.resolve("data").toString());
    }

    public PayaraServer set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Sets several settings, for the next start. */
    public PayaraServer setAll(Map<String, String> several) {
        settings.putAll(several);
        return this;
    }

    /** Starts the domain on the loopback address and hands it the settings. */
    public PayaraServer start() {
        prepareDomain();
        asadmin("start-domain", DOMAIN);
        List<String> properties = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue().replace(":", "\\:"))
                .toList();
        asadmin("create-system-properties", String.join(":", properties));
        return this;
    }

    /** Binds it to the loopback address, and lets it do with the first compiler as one that lives for minutes should. */
    private void prepareDomain() {
        Path domain = home.resolve("glassfish/domains").resolve(DOMAIN).resolve("config/domain.xml");
        try {
            Files.writeString(
                    domain,
                    Files.readString(domain)
                            .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                            .replaceAll(
                                    "<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ")
                            .replaceAll("(<java-config [^>]*>)", "$1" + OPTIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deploys the EAR and waits until the application is ready. */
    public PayaraServer deploy() {
        asadmin(
                "deploy",
                "--name",
                DOMAIN,
                "--contextroot",
                "/",
                "--force=true",
                Artefacts.ear().toString());
        awaitReady();
        return this;
    }

    public void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(base().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Awaitility.await("the application is ready; the log is " + log())
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() ->
                        client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200);
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + (portBase + 80));
    }

    public Path log() {
        return home.resolve("glassfish/domains").resolve(DOMAIN).resolve("logs/server.log");
    }

    /** What the server has logged so far. */
    public Stream<String> logLines() {
        try {
            return Files.readAllLines(log()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--force=true", "--kill=true", DOMAIN);
    }

    private void asadmin(String command, String... words) {
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--interactive=false"));
        boolean local = command.endsWith("-domain");
        if (!local) {
            line.addAll(List.of("--host", "127.0.0.1", "--port", String.valueOf(portBase + 48)));
        }
        line.add(command);
        line.addAll(List.of(words));
        run(home, line.toArray(String[]::new));
    }

    private static void run(Path folder, String... line) {
        try {
            Path said = Files.createTempFile(folder, "command", ".log");
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", line) + " failed:\n" + Files.readString(said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
