package vn.giaoban.archive.imports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Makes the rows of a list into the rows of an import, a line each, so that all that comes after is the same for both. The
 * heading and blank rows become blank lines: the number of a line is that of the row.
 */
final class ListedRows {

    private static final Pattern BETWEEN_FILES = Pattern.compile("[;|]");
    private static final Pattern BETWEEN_BODIES = Pattern.compile("[;|,]");
    private static final Set<String> EVERYONE = Set.of("all", "tat ca");

    private final Unpacked unpacked;
    private final Set<String> named = new HashSet<>();
    private ListHeading heading;

    ListedRows(Unpacked unpacked) {
        this.unpacked = unpacked;
    }

    /**
     * The line for the next row.
     *
     * @throws Refusal INVALID what {@link ListHeading} refuses
     */
    String line(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return "";
        }
        if (heading == null) {
            heading = ListHeading.of(cells);
            return "";
        }
        return row(cells);
    }

    /**
     * What is to be said of the list as a whole: columns nobody knows, files that no row names.
     *
     * @throws Refusal INVALID {@code import.list.headings} where there was no row at all
     */
    List<Remark> remarks() {
        if (heading == null) {
            heading = ListHeading.of(List.of());
        }
        List<Remark> remarks = new ArrayList<>();
        heading.unknown().forEach(column -> remarks.add(new Remark("import.remark.column", List.of(column))));
        unpacked.parts().forEach((key, part) -> {
            if (!named.contains(key) && !part.equals(unpacked.list())) {
                remarks.add(new Remark("import.remark.unnamed", List.of(part.name())));
            }
        });
        return remarks;
    }

    private String row(List<String> cells) {
        JsonObjectBuilder row = Json.createObjectBuilder();
        for (Column column : heading.places().keySet()) {
            String cell = Vietnamese.compose(heading.cell(cells, column));
            if (!cell.isEmpty()) {
                switch (column) {
                    case ISSUED_ON, VALID_FROM, VALID_TO -> row.add(column.member(), ListedDay.of(cell));
                    case CIRCULATION -> circulate(row, cell);
                    case FILES -> row.add(column.member(), files(cell));
                    default -> row.add(column.member(), cell);
                }
            }
        }
        return row.build().toString();
    }

    private static void circulate(JsonObjectBuilder row, String cell) {
        if (EVERYONE.contains(Vietnamese.fold(cell))) {
            row.add(Column.CIRCULATION.member(), "all");
        } else {
            row.add(
                    Column.CIRCULATION.member(),
                    Json.createArrayBuilder(parts(cell, BETWEEN_BODIES).toList()));
        }
    }

    /** The files of a row; one that is not there has a name only. */
    private JsonArrayBuilder files(String cell) {
        Map<String, String> written = new LinkedHashMap<>();
        parts(cell, BETWEEN_FILES).forEach(name -> written.putIfAbsent(Unpacked.key(name), name));
        JsonArrayBuilder files = Json.createArrayBuilder();
        written.forEach((key, name) -> {
            Unpacked.Part part = unpacked.parts().get(key);
            JsonObjectBuilder file = Json.createObjectBuilder().add("name", name);
            if (part != null) {
                named.add(key);
                file.add("part", part.number());
            }
            files.add(file);
        });
        return files;
    }

    private static Stream<String> parts(String cell, Pattern between) {
        return Arrays.stream(between.split(cell, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
