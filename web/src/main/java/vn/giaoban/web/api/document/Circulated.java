package vn.giaoban.web.api.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.wording.Wording;

/** Circulation on the wire: the word {@code all}, or a list of body codes. */
final class Circulated {

    private static final String ALL = "all";

    private Circulated() {}

    static JsonValue written(Circulation circulation) {
        if (circulation.everyone()) {
            return Json.createValue(ALL);
        }
        JsonArrayBuilder codes = Json.createArrayBuilder();
        circulation.bodies().forEach(codes::add);
        return codes.build();
    }

    /** Reads a circulation; there is none by default, because both defaults would be wrong for somebody. */
    static Circulation read(JsonValue sent) {
        if (sent instanceof JsonString word && ALL.equals(word.getString())) {
            return Circulation.all();
        }
        if (sent instanceof JsonArray codes) {
            List<String> bodies = new ArrayList<>();
            for (JsonValue code : codes) {
                if (!(code instanceof JsonString text)) {
                    throw wrong();
                }
                bodies.add(text.getString());
            }
            return Circulation.to(bodies);
        }
        throw wrong();
    }

    private static Misread wrong() {
        return new Misread("circulation", Wording.say("problem.circulation"));
    }
}
