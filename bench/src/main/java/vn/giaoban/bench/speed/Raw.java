package vn.giaoban.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.archive.search.Permitted;

/**
 * The searches of the house as they go over the wire: listened to once, then sent to the engine by nothing but an HTTP
 * client, which is as fast as anybody can ask.
 */
final class Raw {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String host;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    private Raw(String host) {
        this.host = host;
    }

    /** What the house sends for these queries. */
    static Raw listenedTo(String host, List<String> queries, Permitted permitted) {
        Raw raw = new Raw(host);
        HttpServer between = raw.between();
        String address = "127.0.0.1:" + between.getAddress().getPort();
        try (Stand stand = Stand.at(EngineSettings.elasticsearch(List.of(address), null, null))) {
            raw.addresses.clear();
            raw.bodies.clear();
            queries.forEach(query -> stand.search(query, permitted));
        } finally {
            between.stop(0);
        }
        return raw;
    }

    /** The same without the clause that says what the caller may find. */
    Raw unfiltered() {
        Raw open = new Raw(host);
        open.addresses.addAll(addresses);
        try {
            for (String body : bodies) {
                JsonNode query = json.readTree(body);
                strip(query);
                open.bodies.add(json.writeValueAsString(query));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open;
    }

    /** The median time of all, one after the other. */
    double median() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            long begun = System.nanoTime();
            send("POST", addresses.get(i), bodies.get(i).getBytes(StandardCharsets.UTF_8));
            times.add((double) (System.nanoTime() - begun));
        }
        return Ratio.median(times);
    }

    /** The ids of the hits, query by query. */
    List<List<String>> ids() {
        List<List<String>> ids = new ArrayList<>();
        try {
            for (int i = 0; i < bodies.size(); i++) {
                byte[] answer = send("POST", addresses.get(i), bodies.get(i).getBytes(StandardCharsets.UTF_8))
                        .body();
                List<String> found = new ArrayList<>();
                json.readTree(answer)
                        .get("hits")
                        .get("hits")
                        .forEach(hit -> found.add(hit.get("_id").asText()));
                ids.add(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private static void strip(JsonNode node) {
        JsonNode filters = node.path("bool").path("filter");
        if (filters instanceof ArrayNode array) {
            for (Iterator<JsonNode> each = array.elements(); each.hasNext(); ) {
                if (each.next().path("terms").has("accessProfile")) {
                    each.remove();
                }
            }
        }
        node.forEach(Raw::strip);
    }

    private HttpServer between() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::pass);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String address = call.getRequestURI().toString();
        if (address.contains("/_search")) {
            addresses.add(address);
            bodies.add(new String(body, StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> answer = send(call.getRequestMethod(), address, body);
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> call.getResponseHeaders().set("Content-Type", type));
        boolean head = call.getRequestMethod().equals("HEAD");
        call.sendResponseHeaders(answer.statusCode(), head ? -1 : answer.body().length);
        call.getResponseBody().write(answer.body());
        call.close();
    }

    private HttpResponse<byte[]> send(String method, String address, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + address))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
