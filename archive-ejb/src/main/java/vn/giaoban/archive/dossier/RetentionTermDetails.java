package vn.giaoban.archive.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * What a line of the list of retention terms says.
 *
 * @param name what is kept so long
 * @param years from the year the work ended; {@code null} = for ever (vĩnh viễn)
 * @param basis the rule that says so
 */
public record RetentionTermDetails(
        @NotBlank @Size(max = 300) String name,
        @Min(1) @Max(100) Integer years,
        @Size(max = 500) String basis,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public RetentionTermDetails {
        name = Typed.line(name);
        basis = Typed.line(basis);
    }
}
