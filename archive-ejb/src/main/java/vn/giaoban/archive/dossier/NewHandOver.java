package vn.giaoban.archive.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * Dossiers that are to be handed over.
 *
 * @param deliveredBy full name of the body that delivers; {@code receivedBy} of the archive that receives
 */
public record NewHandOver(
        @NotBlank @Size(max = 300) String deliveredBy,
        @NotBlank @Size(max = 300) String receivedBy,
        @NotNull LocalDate plannedOn,
        @NotEmpty @Size(max = 500) List<Long> dossiers) {

    /** The same in composed characters and without blanks around it. */
    public NewHandOver {
        deliveredBy = Typed.line(deliveredBy);
        receivedBy = Typed.line(receivedBy);
        dossiers = dossiers == null ? List.of() : List.copyOf(dossiers);
    }
}
