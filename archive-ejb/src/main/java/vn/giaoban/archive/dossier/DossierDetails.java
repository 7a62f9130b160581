package vn.giaoban.archive.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * What is said of a dossier.
 *
 * @param code mã hồ sơ, one of its own within the fonds
 * @param fondsId of which fonds; {@code null} = the present one
 * @param keeper who keeps it, by name
 * @param body code of the body whose work it is
 * @param termId how long it is kept, of the list; needed at the latest when it is closed
 */
public record DossierDetails(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 1000) String title,
        Long fondsId,
        @Size(max = 200) String keeper,
        @NotBlank @Size(max = 60) String body,
        @NotNull LocalDate openedOn,
        Long termId,
        @Size(max = 2000) String notes) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public DossierDetails {
        code = Typed.line(code);
        title = Typed.line(title);
        keeper = Typed.line(keeper);
        notes = notes == null || notes.isBlank() ? null : Typed.text(notes).strip();
    }
}
