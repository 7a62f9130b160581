package vn.giaoban.archive.document;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Which documents a list shows; an empty set asks for nothing in particular.
 *
 * @param kinds codes of kinds
 * @param issuers codes of issuing bodies
 * @param years years of issue
 * @param state the trash is shown only to those who may restore from it
 */
public record DocumentFilter(
        @NotNull Set<String> kinds,
        @NotNull Set<String> issuers,
        @NotNull Set<Integer> years,
        @NotNull DocumentState state) {

    /** All that stand in the archive. */
    public static DocumentFilter any() {
        return new DocumentFilter(Set.of(), Set.of(), Set.of(), DocumentState.ACTIVE);
    }
}
