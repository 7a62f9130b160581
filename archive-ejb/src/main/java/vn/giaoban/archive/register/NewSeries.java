package vn.giaoban.archive.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A run of numbers to be opened.
 *
 * @param kinds codes of the kinds that count in it; kinds configured to count with one of them join it by themselves.
 *     Empty = one run for all kinds, for a congress only
 * @param lastUsed the last number used on paper, 0 = none: offices begin in the middle of a term
 */
public record NewSeries(
        long bodyId,
        long termId,
        @NotNull Set<String> kinds,
        @Min(0) @Max(99998) int lastUsed) {}
