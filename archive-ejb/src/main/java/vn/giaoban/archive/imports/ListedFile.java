package vn.giaoban.archive.imports;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that a row of a list names.
 *
 * @param name as the row writes it
 * @param part under which number it was unpacked
 */
record ListedFile(String name, int part) {

    /** More belong to a dossier rather than to a document. */
    private static final int MOST = 50;

    /** The files of a row that the house has written itself (see {@link ListedRows}). */
    static List<ListedFile> of(JsonObject row) throws RowFault {
        JsonArray sent = row.getJsonArray(Column.FILES.member());
        List<ListedFile> files = new ArrayList<>();
        if (sent != null) {
            if (sent.size() > MOST) {
                throw new RowFault("import.files.tooMany", MOST);
            }
            for (JsonValue value : sent) {
                JsonObject file = value.asJsonObject();
                if (!file.containsKey("part")) {
                    throw new RowFault("import.files.missing", file.getString("name"));
                }
                files.add(new ListedFile(file.getString("name"), file.getInt("part")));
            }
        }
        return List.copyOf(files);
    }
}
