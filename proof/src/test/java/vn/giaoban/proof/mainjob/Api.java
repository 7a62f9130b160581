package vn.giaoban.proof.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import vn.giaoban.proof.api.Contract;

/** One user's way into the REST interface: signs in once with name and password, then goes by personal token. */
public final class Api {

    /** An answer as it came. */
    public record Answer(String method, URI uri, HttpResponse<byte[]> raw) {

        public int status() {
            return raw.statusCode();
        }

        public String contentType() {
            return header("Content-Type");
        }

        /** A header of the answer; empty when it has none of that name. */
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return raw.body();
        }

        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(bytes());
            } catch (IOException e) {
                throw new UncheckedIOException("No JSON from " + uri + ": " + text(), e);
            }
        }

        /** The answer, when it has the status; otherwise the test ends here and shows what came. */
        public Answer expect(int wanted) {
            if (status() != wanted) {
                throw new AssertionError(
                        method + " " + uri + " answered " + status() + " instead of " + wanted + ": " + text());
            }
            return this;
        }

        /** The last part of the address of what was made. */
        public String madeId() {
            String location = raw.headers().firstValue("Location").orElseThrow();
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** More than a file may take that kills its reader twice, on a machine that has other work. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI base;
    private final String authorization;
    private Consumer<Answer> watcher;

    private Api(URI server, String authorization) {
        this.base = server.resolve("/api/v1/");
        this.authorization = authorization;
        // Every answer that any proof ever sees is held against what the server itself has published.
        this.watcher = answer -> Contract.of(server).check(answer);
    }

    /** Somebody who does not say who he is. */
    public static Api anonymous(URI server) {
        return new Api(server, null);
    }

    /** A user by Basic authentication: costs a full password hash a call. */
    public static Api basic(URI server, String user, String password) {
        String pair = user + ":" + password;
        return new Api(server, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** A user by a personal token made for this proof. */
    public static Api as(URI server, String user, String password) {
        Answer token = basic(server, user, password)
                .post("tokens", JSON.createObjectNode().put("name", "proof").put("days", 1))
                .expect(201);
        return new Api(server, "Bearer " + token.json().get("secret").asText());
    }

    /** Shows every answer to somebody besides. */
    public Api watchedBy(Consumer<Answer> who) {
        watcher = watcher.andThen(who);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, JsonNode body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    public Answer post(String path, byte[] body, String type) {
        return send("POST", path, BodyPublishers.ofByteArray(body), type);
    }

    public Answer put(String path, JsonNode body) {
        return send("PUT", path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Sends a request with further headers given as name, value, name, value … */
    public Answer send(String method, String path, BodyPublisher body, String type, String... headers) {
        URI uri = base.resolve(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        Answer answer = answer(method, uri, request.build());
        watcher.accept(answer);
        return answer;
    }

    private static Answer answer(String method, URI uri, HttpRequest request) {
        try {
            return new Answer(method, uri, CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An empty message to be filled. */
    public static com.fasterxml.jackson.databind.node.ObjectNode json() {
        return JSON.createObjectNode();
    }

    /** A value as it stands in an address. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
