package vn.giaoban.archive.imports;

import java.util.List;

/**
 * A row that was not taken in.
 *
 * @param line its line in the file, from 1
 * @param externalId its id in the other system; {@code null} where none could be read
 * @param reason key of the reason in the bundles
 * @param named what the reason names
 */
public record RejectedRow(long line, String externalId, String reason, List<String> named) {}
