package vn.giaoban.archive.layout;

import java.time.OffsetDateTime;

/**
 * The template of a kind of paper as it is shown.
 *
 * @param fileName as the office called its own; null where the standard one holds
 * @param putBy the account that put it, or null
 * @param putAt when, or null
 */
public record TemplateView(PaperKind kind, String fileName, String putBy, OffsetDateTime putAt) {

    /** Whether the office uses its own. */
    public boolean own() {
        return fileName != null;
    }
}
