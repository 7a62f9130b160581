package vn.giaoban.web.conference;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;

/** The clauses being typed, as text: what a draft keeps of them until they are saved. */
final class TypedClauses {

    private TypedClauses() {}

    static String write(List<ClauseForm> clauses) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ClauseForm clause : clauses) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("kind", clause.getKind().name())
                    .add("text", Objects.requireNonNullElse(clause.getText(), ""))
                    .add("heading", Objects.requireNonNullElse(clause.getHeading(), ""));
            if (clause.getId() != null) {
                one.add("id", clause.getId());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    /** What was typed, laid over the clauses that stand: those that were there keep what the editor does not show. */
    static List<ClauseForm> read(String typed, List<ClauseForm> standing) {
        List<ClauseForm> clauses = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(typed))) {
            for (JsonObject one : reader.readArray().getValuesAs(JsonObject.class)) {
                Long id = one.containsKey("id") ? one.getJsonNumber("id").longValueExact() : null;
                ClauseForm clause = standing.stream()
                        .filter(there -> id != null && id.equals(there.getId()))
                        .findFirst()
                        .orElseGet(ClauseForm::new);
                clause.setKind(ClauseKind.valueOf(one.getString("kind")));
                clause.setText(one.getString("text"));
                clause.setHeading(one.getString("heading").isEmpty() ? null : one.getString("heading"));
                clauses.add(clause);
            }
        }
        return clauses;
    }
}
