package vn.giaoban.proof.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giaoban.proof.mainjob.Api;

/** The described operations as requests: who asks them, where, and with the example of the description. */
final class Operations {

    private static final String JSON = "application/json";

    private final Contract contract;
    private final Api chief;
    private final Api administrator;

    Operations(Contract contract, Api chief, Api administrator) {
        this.contract = contract;
        this.chief = chief;
        this.administrator = administrator;
    }

    /** Those of a kind; there must be some, or a proof would go over nothing. */
    List<String> with(Predicate<String> property) {
        List<String> chosen = contract.operations().stream().filter(property).toList();
        assertThat(chosen).isNotEmpty();
        return chosen;
    }

    /** Somebody who has the permission. */
    Api user(String operation) {
        return Stream.of("/search/status", "/search/rebuild").anyMatch(operation::endsWith) ? administrator : chief;
    }

    /** Sends a message in the form that the operation takes. */
    Api.Answer send(Api user, String operation, String id, String body) {
        return answer(user, operation, id, body, type(operation));
    }

    /** The form of message that the operation takes: JSON where it takes it, else the first; null where it takes none. */
    String type(String operation) {
        JsonNode content = content(operation);
        if (content.has(JSON)) {
            return JSON;
        }
        return content.isEmpty() ? null : content.fieldNames().next();
    }

    Api.Answer answer(Api user, String operation, String id, String body, String type) {
        var sent = body == null || type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return user.send(verb(operation), address(operation, id), sent, type);
    }

    /** What the description gives as an example of a message; null where there is none. */
    String example(String operation) {
        JsonNode example =
                content(operation).path(String.valueOf(type(operation))).path("example");
        return example.isObject() ? example.toString() : example.asText(null);
    }

    /** The forms of message that the operation takes. */
    JsonNode content(String operation) {
        return contract.operation(operation).at("/requestBody/content");
    }

    /** The forms in which it answers. */
    JsonNode success(String operation) {
        return contract.operation(operation).at("/responses/200/content");
    }

    static String verb(String operation) {
        return operation.substring(0, operation.indexOf(' '));
    }

    /** The address with all its ids being the same one. */
    static String address(String operation, String id) {
        return operation.substring(operation.indexOf('/') + 1).replaceAll("\\{[^}]+}", id);
    }
}
