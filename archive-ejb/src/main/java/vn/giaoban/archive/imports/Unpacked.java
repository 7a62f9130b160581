package vn.giaoban.archive.imports;

import java.util.Locale;
import java.util.Map;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * What was in a ZIP.
 *
 * @param parts its files by their keys, the list among them
 * @param list the one that says what the others are
 */
record Unpacked(Map<String, Part> parts, Part list) {

    /**
     * A file, kept under a number: no name that was sent ever becomes a path.
     *
     * @param name its path in the ZIP
     */
    record Part(String name, int number) {

        boolean isSheet() {
            return key(name).endsWith(".xlsx");
        }
    }

    /**
     * By what a name is found again: composed or not, in capitals or not, with strokes or, as some write them, backslashes. Two
     * files that differ in nothing else could not lie in one folder of the office's machines.
     */
    static String key(String name) {
        String path = Vietnamese.compose(name).replace('\\', '/').strip().toLowerCase(Locale.ROOT);
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
