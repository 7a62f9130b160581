package vn.giaoban.archive.imports;

import java.util.List;

/** What a reason names, as it is kept in one column. */
final class Named {

    private static final int LONGEST = 2000;
    private static final String BETWEEN = "\t";

    private Named() {}

    static String written(List<String> named) {
        return cut(String.join(BETWEEN, named.stream().map(Named::plain).toList()), LONGEST);
    }

    static List<String> read(String written) {
        return List.of(written.split(BETWEEN, -1));
    }

    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
