package vn.giaoban.bench.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import vn.giaoban.proof.servers.MicroServer;

/** The interface for scripts, as the head of the demonstration's office uses it; with a token, since a password costs more. */
final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI interfaceOf;
    private String authorization;

    Office(URI server) {
        interfaceOf = server.resolve("/api/v1/");
        String owner = "chanhvanphong:" + MicroServer.PASSWORD;
        authorization = "Basic " + Base64.getEncoder().encodeToString(owner.getBytes(UTF_8));
        String token = "{\"name\": \"bench\", \"days\": 1}";
        authorization = "Bearer "
                + post("tokens", token.getBytes(UTF_8), "application/json")
                        .get("secret")
                        .asText();
    }

    JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    JsonNode post(String path, byte[] body, String type) {
        return send("POST", path, BodyPublishers.ofByteArray(body), type);
    }

    private JsonNode send(String method, String path, BodyPublisher body, String type) {
        HttpRequest request = HttpRequest.newBuilder(interfaceOf.resolve(path))
                .method(method, body)
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + path + " answered " + answer.statusCode() + new String(answer.body(), UTF_8));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
