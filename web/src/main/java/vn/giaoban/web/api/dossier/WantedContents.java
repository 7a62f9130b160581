package vn.giaoban.web.api.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.giaoban.archive.dossier.NewEntry;

/**
 * What is to lie in a dossier, in order; what is not named leaves it.
 *
 * @param version the version that was seen
 */
record WantedContents(Long version, @NotNull List<@Valid WantedEntry> documents) {

    List<NewEntry> entries() {
        return documents.stream().map(WantedEntry::entry).toList();
    }
}
