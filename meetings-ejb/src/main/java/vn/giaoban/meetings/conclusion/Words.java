package vn.giaoban.meetings.conclusion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;

/** Short lists within a column: one entry a line, name and code of a body parted by a tab. */
final class Words {

    private Words() {}

    static String join(List<String> words) {
        return words.isEmpty() ? null : String.join("\n", words);
    }

    static List<String> split(String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
    }

    static String ofAxes(List<Axis> axes) {
        return join(axes.stream().map(Axis::name).toList());
    }

    static List<Axis> axes(String column) {
        return split(column).stream().map(Axis::valueOf).toList();
    }

    static String ofBodies(List<BodyName> bodies) {
        return join(bodies.stream()
                .map(body -> Stream.of(body.name(), body.code() == null ? "" : body.code())
                        .map(part -> part.replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .toList());
    }

    static List<BodyName> bodies(String column) {
        return split(column).stream()
                .map(line -> {
                    int tab = line.indexOf('\t');
                    String code = line.substring(tab + 1);
                    return new BodyName(line.substring(0, tab), code.isEmpty() ? null : code);
                })
                .toList();
    }
}
