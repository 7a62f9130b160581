package vn.giaoban.archive.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * For what a number is wanted.
 *
 * @param bodyId who issues; of a joint document the lead body (Hướng dẫn 36-HD/VPTW, 2018)
 * @param kind code of the kind
 * @param on day of issue; it decides the term and the symbol of the body
 * @param congress whether it is a document of the congress sitting on that day, which counts in one run for all kinds
 */
public record NumberOrder(
        long bodyId, @NotBlank String kind, @NotNull LocalDate on, boolean congress) {

    /** A number in the run of the body's term. */
    public static NumberOrder of(long bodyId, String kind, LocalDate on) {
        return new NumberOrder(bodyId, kind, on, false);
    }
}
