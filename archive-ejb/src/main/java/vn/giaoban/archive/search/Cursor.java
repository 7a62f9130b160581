package vn.giaoban.archive.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where the next page begins: how many hits were passed, and for a cluster the sort values of the last of them. It holds
 * no right: rights are a clause of the query that continues with it.
 *
 * @param passed hits before the next page
 * @param values the last hit's sort values, or null for the embedded engine
 */
record Cursor(int passed, JsonArray values) {

    /**
     * Reads a cursor as it was given out.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static Cursor read(String text) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            JsonArray parts = JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                    .getAsJsonArray();
            int passed = parts.get(0).getAsInt();
            if (passed < 0) {
                throw new IllegalArgumentException("not a cursor of this search");
            }
            return new Cursor(passed, parts.size() > 1 ? parts.get(1).getAsJsonArray() : null);
        } catch (JsonParseException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException("not a cursor of this search", e);
        }
    }

    String text() {
        JsonArray parts = new JsonArray();
        parts.add(passed);
        if (values != null) {
            parts.add(values);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
