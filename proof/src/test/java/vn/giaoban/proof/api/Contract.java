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
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.giaoban.proof.mainjob.Api;

/**
 * The description at {@code /openapi}, against which every answer is held: its address and method must be described, its
 * status named, its type and its JSON as promised. It also knows which operations it has seen answered.
 */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description;
    private final Map<String, Pattern> paths = new LinkedHashMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Set<String> seen = Collections.synchronizedSet(new TreeSet<>());
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

    /** The description that a server publishes. */
    public static Contract of(URI server) {
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
                        all.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return all;
    }

    /** The operations that have answered with success and were checked. */
    public Set<String> seen() {
        return Set.copyOf(seen);
    }

    List<String> breaches(Api.Answer answer) {
        String path = answer.uri().getRawPath();
        if (!path.startsWith(base + "/")) {
            return List.of("outside of " + base);
        }
        String inside = path.substring(base.length());
        String template = paths.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(inside).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (template == null) {
            return answer.status() == 404 ? problem(answer) : List.of("no such path");
        }
        String method = answer.method().toLowerCase(java.util.Locale.ROOT);
        JsonNode operation = description.get("paths").get(template).path(method);
        if (operation.isMissingNode()) {
            return answer.status() == 405 ? problem(answer) : List.of("no such method");
        }
        return answered(answer, template, method, operation);
    }

    private List<String> answered(Api.Answer answer, String template, String method, JsonNode operation) {
        JsonNode responses = operation.get("responses");
        String status = String.valueOf(answer.status());
        JsonNode response = responses.path(status);
        if (response.isMissingNode()) {
            return responses.has("default") && answer.status() >= 400
                    ? problem(answer)
                    : List.of("status " + status + " is not described");
        }
        if (answer.status() < 400) {
            seen.add(answer.method() + " " + template);
        }
        JsonNode content = resolve(response).path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return answer.bytes().length == 0 ? List.of() : List.of("a body where none is described");
        }
        String type = answer.contentType().split(";", 2)[0].strip();
        JsonNode described = content.path(type);
        if (described.isMissingNode()) {
            return List.of("type " + type + " is not described");
        }
        return type.endsWith("json") ? validate(answer, described.get("schema")) : List.of();
    }

    private List<String> problem(Api.Answer answer) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            return List.of("not application/problem+json but " + answer.contentType());
        }
        ObjectNode reference = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
        List<String> breaches = new ArrayList<>(validate(answer, reference));
        if (breaches.isEmpty() && answer.json().get("status").asInt() != answer.status()) {
            breaches.add("the status inside is another one");
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

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : description.at(reference.substring(1));
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
