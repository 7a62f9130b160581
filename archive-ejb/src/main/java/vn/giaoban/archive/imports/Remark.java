package vn.giaoban.archive.imports;

import java.util.List;

/**
 * What is to be said of a list as a whole; it keeps no row out.
 *
 * @param reason key of the sentence in the bundles
 * @param named what the sentence names
 */
public record Remark(String reason, List<String> named) {

    public Remark {
        named = List.copyOf(named);
    }
}
