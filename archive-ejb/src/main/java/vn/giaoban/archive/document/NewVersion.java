package vn.giaoban.archive.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * As what a file is kept.
 *
 * @param draft which draft it is; {@code null} = the next one. Only for a draft
 * @param notSecretBecause why a line that looks like a secrecy mark is none; absent as a rule
 */
public record NewVersion(
        @NotNull FileRole role,
        @Min(1) @Max(99) Integer draft,
        @Size(max = 500) String notSecretBecause) {}
