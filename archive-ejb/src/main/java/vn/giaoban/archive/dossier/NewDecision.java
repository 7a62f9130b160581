package vn.giaoban.archive.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * A decision that people have taken.
 *
 * @param decidedOn the day they took it
 * @param years how many years longer, for an extension
 * @param minutes number of the council's minutes, for a proposal of destruction; {@code minutesOn} their day
 */
public record NewDecision(
        @NotNull DecisionKind kind,
        @NotNull LocalDate decidedOn,
        @Min(1) @Max(100) Integer years,
        @Size(max = 200) String minutes,
        LocalDate minutesOn,
        @NotBlank @Size(max = 1000) String reason) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public NewDecision {
        minutes = Typed.line(minutes);
        reason = Typed.line(reason);
    }
}
