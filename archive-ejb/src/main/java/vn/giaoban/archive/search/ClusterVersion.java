package vn.giaoban.archive.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Asks a cluster what it is, so that nobody has to configure a version that the next upgrade makes wrong. */
final class ClusterVersion {

    /** The newest OpenSearch the mapper has a dialect for; later ones of the same line speak it too. */
    private static final String NEWEST_OPENSEARCH = "opensearch:3.4";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private ClusterVersion() {}

    /**
     * The version in the mapper's notation, {@code 7.10.2} or {@code opensearch:3.4}.
     *
     * @throws EngineUnavailable if no host answers
     */
    static String of(EngineSettings settings) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        Exception last = null;
        for (String host : uris(settings)) {
            try {
                return notation(ask(client, host, settings));
            } catch (IOException | RuntimeException e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EngineUnavailable("Interrupted while asking the cluster " + settings.hosts(), e);
            }
        }
        throw new EngineUnavailable("No host of the cluster " + settings.hosts() + " answers", last);
    }

    /** The hosts as addresses; without a scheme, http. */
    static List<String> uris(EngineSettings settings) {
        return settings.hosts().stream()
                .map(host -> host.contains("://") ? host : "http://" + host)
                .toList();
    }

    private static JsonObject ask(HttpClient client, String host, EngineSettings settings)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(host)).timeout(PATIENCE).GET();
        if (settings.user() != null) {
            String pair = settings.user() + ":" + settings.password();
            String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(host + " answered " + answer.statusCode());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("version");
    }

    private static String notation(JsonObject version) {
        String number = version.get("number").getAsString();
        boolean openSearch = version.has("distribution")
                && version.get("distribution").getAsString().equals("opensearch");
        if (!openSearch) {
            return number;
        }
        return number.startsWith("3.") ? NEWEST_OPENSEARCH : "opensearch:" + number;
    }
}
