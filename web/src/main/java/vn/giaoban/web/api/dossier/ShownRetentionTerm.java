package vn.giaoban.web.api.dossier;

import java.time.LocalDate;
import vn.giaoban.archive.dossier.RetentionTermView;
import vn.giaoban.web.api.Id;

/** A line of the list of retention terms; what each member means stands at {@link RetentionTermView}. */
record ShownRetentionTerm(
        String id, String name, Integer years, String basis, boolean proposed, LocalDate validFrom, LocalDate validTo) {

    static ShownRetentionTerm of(RetentionTermView term) {
        return new ShownRetentionTerm(
                Id.of(term.id()),
                term.name(),
                term.years(),
                term.basis(),
                term.proposed(),
                term.validFrom(),
                term.validTo());
    }
}
