package vn.giaoban.archive.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.body.NewBody;

/**
 * What an office says of itself when it begins.
 *
 * @param committee the committee itself; it has no body above it
 * @param bodies the bodies that work for it
 * @param termName e.g. {@code Nhiệm kỳ 2025-2030}
 * @param termStartsOn the day after the closing of the congress
 * @param lastNumbers an office begins in mid-term: the last number it has used of each series on paper
 */
public record OfficeOpening(
        @Valid @NotNull NewBody committee,
        @Valid @NotNull List<NewBody> bodies,
        @NotBlank @Size(max = 120) String termName,
        @NotNull LocalDate termStartsOn,
        @Valid @NotNull List<LastNumber> lastNumbers) {

    /**
     * The last number of one series that was used before the house kept it.
     *
     * @param bodyCode the committee or one of its bodies
     * @param kind code of the kind of document
     * @param number 0 when none was used yet
     */
    public record LastNumber(
            @NotBlank String bodyCode,
            @NotBlank String kind,
            @Min(0) @Max(99998) int number) {}
}
