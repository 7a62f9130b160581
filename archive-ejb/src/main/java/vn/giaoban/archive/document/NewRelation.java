package vn.giaoban.archive.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a document says of another.
 *
 * @param targetId the other document
 * @param clause the place of the other document it is about ("khoản 2"), or {@code null} for the whole
 * @param effectiveOn from which day it takes effect, or {@code null} for the day on which the document itself does
 */
public record NewRelation(
        @NotNull RelationKind kind,
        long targetId,
        @Size(max = 300) String clause,
        LocalDate effectiveOn) {

    /** Of the whole document, from the day on which the one that says it takes effect. */
    public NewRelation(RelationKind kind, long targetId) {
        this(kind, targetId, null, null);
    }
}
