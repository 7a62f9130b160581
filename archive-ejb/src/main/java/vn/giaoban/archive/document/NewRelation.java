package vn.giaoban.archive.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a document says of another.
 *
 * @param targetId the other document
 * @param clause the place of the other document it is about ("khoản 2"), or {@code null}
 */
public record NewRelation(
        @NotNull RelationKind kind,
        long targetId,
        @Size(max = 300) String clause) {}
