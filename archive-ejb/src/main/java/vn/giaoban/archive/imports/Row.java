package vn.giaoban.archive.imports;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.access.Circulation;

/**
 * One document of the other system, as it stands on its line: {@code {"externalId", "kind", "number", "issuedOn", "issuer",
 * "subject", "signer", "validFrom", "validTo", "text", "circulation"}}. Number, signer, the days in force and text may be missing; members that are not known are passed
 * over.
 *
 * @param externalId its id there; a document is entered once under it
 * @param kind by code, symbol or name
 * @param issuer by code or by any name it bears or has borne
 * @param files what a row of a list names; a row that was sent as such has none
 */
record Row(
        String externalId,
        String kind,
        String number,
        LocalDate issuedOn,
        String issuer,
        String subject,
        String signer,
        LocalDate validFrom,
        LocalDate validTo,
        String text,
        Circulation circulation,
        List<ListedFile> files) {

    private static final String EVERYONE = "all";

    /** Reads a line that is an object. */
    static JsonObject object(String line) throws RowFault {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // JsonException for what is no JSON, but a bare RuntimeException for what is nested too deeply.
            throw new RowFault("import.notJson");
        }
    }

    /** The id of a row that may be wrong in everything else; {@code null} where it has none. */
    static String externalId(JsonObject row) {
        JsonValue id = row.get("externalId");
        return id instanceof JsonString text && !text.getString().isBlank()
                ? text.getString().strip()
                : null;
    }

    /** What the object says. */
    static Row of(JsonObject row) throws RowFault {
        return of(row, List.of());
    }

    /** What an object says that was a row of a list. */
    static Row ofList(JsonObject row) throws RowFault {
        return of(row, ListedFile.of(row));
    }

    private static Row of(JsonObject row, List<ListedFile> files) throws RowFault {
        return new Row(
                needed(row, "externalId"),
                needed(row, "kind"),
                text(row, "number"),
                day(needed(row, "issuedOn")),
                needed(row, "issuer"),
                needed(row, "subject"),
                text(row, "signer"),
                dayOrNone(row, "validFrom"),
                dayOrNone(row, "validTo"),
                text(row, "text"),
                circulation(row.get("circulation")),
                files);
    }

    private static String needed(JsonObject row, String member) throws RowFault {
        String value = text(row, member);
        if (value == null || value.isBlank()) {
            throw new RowFault("import.missing", member);
        }
        return value.strip();
    }

    private static String text(JsonObject row, String member) throws RowFault {
        JsonValue value = row.getOrDefault(member, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new RowFault("import.notText", member);
    }

    private static LocalDate dayOrNone(JsonObject row, String member) throws RowFault {
        String written = text(row, member);
        return written == null || written.isBlank() ? null : day(written.strip());
    }

    private static LocalDate day(String written) throws RowFault {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new RowFault("import.day", written);
        }
    }

    /** There is no circulation by default: either would be wrong for somebody. */
    private static Circulation circulation(JsonValue sent) throws RowFault {
        if (sent instanceof JsonString word && EVERYONE.equals(word.getString())) {
            return Circulation.all();
        }
        if (sent instanceof JsonArray codes && !codes.isEmpty()) {
            List<String> bodies = new ArrayList<>();
            for (JsonValue code : codes) {
                if (!(code instanceof JsonString text)) {
                    throw new RowFault("import.circulation");
                }
                bodies.add(text.getString());
            }
            return Circulation.to(bodies);
        }
        throw new RowFault("import.circulation");
    }
}
