package vn.giaoban.proof.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.giaoban.proof.mainjob.Api;

/**
 * The description at {@code /openapi}, against which every answer is held: its address and method must be described, its
 * status named, its type and its JSON as promised; a refusal is a problem in Vietnamese, and nothing sets a cookie or may be
 * cached. It also knows which operations it has seen answered, and how.
 */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<URI, Contract> READ = new ConcurrentHashMap<>();

    /** What an answer is told that reached no described operation: nobody, nothing, or nothing like that. */
    private static final Set<Integer> NOWHERE = Set.of(401, 404, 405);

    private final JsonNode description;
    private final Map<String, Pattern> paths = new LinkedHashMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Set<Integer>> seen = new ConcurrentHashMap<>();
    private final String base;

    private Contract(JsonNode description) {
        this.description = description;
        base = description.at("/servers/0/url").asText();
        // Fixed words before parameters: /documents/trash is not /documents/{id}.
        List<String> templates = new ArrayList<>();
        description.get("paths").fieldNames().forEachRemaining(templates::add);
        templates.sort((one, other) -> Long.compare(parameters(one), parameters(other)));
        templates.forEach(template -> paths.put(template, pattern(template)));
    }

    /** The description that a server publishes; asked for once. */
    public static Contract of(URI server) {
        return READ.computeIfAbsent(server, Contract::read);
    }

    private static Contract read(URI server) {
        HttpRequest ask = HttpRequest.newBuilder(server.resolve("/openapi"))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofByteArray());
            return new Contract(JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fails when the answer is not one that the description promises. */
    public void check(Api.Answer answer) {
        List<String> breaches = breaches(answer);
        if (!breaches.isEmpty()) {
            throw new AssertionError(answer.method() + " " + answer.uri() + " answered " + answer.status()
                    + ", against the published description: " + breaches + "\n" + answer.text());
        }
    }

    /** Every described operation, as {@code GET /tasks}. */
    public Set<String> operations() {
        Set<String> all = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .iterator()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return all;
    }

    /** The statuses with which an operation has answered so far, each held against the description. */
    public Set<Integer> seen(String operation) {
        return seen.getOrDefault(operation, Set.of());
    }

    /** What the description says of an operation, e.g. of {@code GET /tasks}. */
    public JsonNode operation(String operation) {
        String[] words = operation.split(" ", 2);
        return description.get("paths").get(words[1]).get(words[0].toLowerCase(Locale.ROOT));
    }

    /** The part that a reference of the description names; a part that is none stays as it is. */
    public JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }

    List<String> breaches(Api.Answer answer) {
        List<String> breaches = new ArrayList<>(promised(answer));
        for (String header : List.of("X-Content-Type-Options: nosniff", "Cache-Control: no-store")) {
            String[] words = header.split(": ", 2);
            if (!answer.header(words[0]).equals(words[1])) {
                breaches.add("not " + header);
            }
        }
        if (!answer.header("Set-Cookie").isEmpty()) {
            breaches.add("a cookie");
        }
        return breaches;
    }

    private List<String> promised(Api.Answer answer) {
        String path = answer.uri().getRawPath();
        String inside = path.startsWith(base + "/") ? path.substring(base.length()) : "";
        String template = paths.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(inside).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        JsonNode operation =
                description.path("paths").path(template).path(answer.method().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            return NOWHERE.contains(answer.status()) ? problem(answer) : List.of("no such operation");
        }
        return answered(answer, answer.method() + " " + template, operation.get("responses"));
    }

    private List<String> answered(Api.Answer answer, String operation, JsonNode responses) {
        JsonNode response = resolve(responses.path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            return List.of("this status is not described");
        }
        seen.computeIfAbsent(operation, key -> ConcurrentHashMap.newKeySet()).add(answer.status());
        if (answer.status() >= 400) {
            return problem(answer);
        }
        if (response.path("headers").has("Location")
                && answer.header("Location").isEmpty()) {
            return List.of("no Location");
        }
        JsonNode content = response.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return answer.bytes().length == 0 ? List.of() : List.of("a body where none is described");
        }
        String type = answer.contentType().split(";", 2)[0].strip();
        if (!content.has(type)) {
            return List.of("type " + type + " is not described");
        }
        return type.endsWith("json") ? validate(answer, content.get(type).get("schema")) : List.of();
    }

    private List<String> problem(Api.Answer answer) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            return List.of("not application/problem+json but " + answer.contentType());
        }
        ObjectNode reference = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
        List<String> breaches = new ArrayList<>(validate(answer, reference));
        if (answer.json().path("status").asInt() != answer.status()) {
            breaches.add("the status inside is another one");
        }
        if (answer.json().path("title").asText().chars().noneMatch(sign -> sign > 0x7F)) {
            breaches.add("the title is not Vietnamese");
        }
        return breaches;
    }

    private List<String> validate(Api.Answer answer, JsonNode schema) {
        JsonSchema compiled = schemas.computeIfAbsent(schema.toString(), key -> compile(schema));
        return compiled.validate(answer.json()).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** The schema together with the components that it names. */
    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(schema));
        whole.set("components", description.get("components"));
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return factory.getSchema(whole, config);
    }

    private static long parameters(String template) {
        return template.chars().filter(c -> c == '{').count();
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Iterator<String> parts = List.of(template.split("\\{[^}]+\\}", -1)).iterator();
        while (parts.hasNext()) {
            regex.append(Pattern.quote(parts.next())).append(parts.hasNext() ? "[^/.]+" : "");
        }
        return Pattern.compile(regex.toString());
    }
}
