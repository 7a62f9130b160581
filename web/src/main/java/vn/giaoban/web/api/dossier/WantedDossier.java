package vn.giaoban.web.api.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.giaoban.archive.dossier.DossierDetails;
import vn.giaoban.web.api.Id;

/**
 * A dossier as a script opens or corrects it.
 *
 * @param version for a correction: the version that was seen
 * @param fonds id of the fonds; absent = the present one
 * @param body code of the body whose work it is
 * @param term id of the retention term
 */
record WantedDossier(
        Long version,
        @NotBlank String code,
        @NotBlank String title,
        String fonds,
        String keeper,
        @NotBlank String body,
        @NotNull LocalDate openedOn,
        String term,
        String notes) {

    DossierDetails details() {
        return new DossierDetails(code, title, Id.within(fonds), keeper, body, openedOn, Id.within(term), notes);
    }
}
