package vn.giaoban.proof.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values that a parameter cannot have, as the description says of its type, its values and its range. */
final class Mistyped {

    private Mistyped() {}

    static List<String> valuesOf(JsonNode parameter, Contract contract) {
        JsonNode schema = contract.resolve(parameter.get("schema"));
        schema = schema.has("items") ? contract.resolve(schema.get("items")) : schema;
        List<String> wrong = new ArrayList<>();
        if (schema.has("enum") || schema.has("pattern")) {
            wrong.add("khong-co");
        }
        if (schema.get("type").asText().equals("string")) {
            wrong.add("a\0b");
        }
        if (schema.path("format").asText().equals("date")) {
            wrong.addAll(List.of("hôm nay", "2024-02-30", "19/03/2024"));
        }
        if (schema.get("type").asText().equals("boolean")) {
            wrong.add("có");
        }
        if (schema.get("type").asText().equals("integer")) {
            wrong.addAll(List.of("x", "1.5", "99999999999"));
            if (schema.has("default")) {
                wrong.add(String.valueOf(schema.get("minimum").asLong() - 1));
                wrong.add(String.valueOf(schema.get("maximum").asLong() + 1));
            }
        }
        return wrong;
    }
}
