package vn.giaoban.web.api.dossier;

import jakarta.validation.constraints.NotBlank;
import vn.giaoban.archive.dossier.NewEntry;
import vn.giaoban.web.api.Id;

/**
 * A document for a dossier.
 *
 * @param document its id
 * @param sheets how many sheets of paper it has
 */
record WantedEntry(@NotBlank String document, Integer sheets, String note) {

    NewEntry entry() {
        return new NewEntry(Id.within(document), sheets, note);
    }
}
