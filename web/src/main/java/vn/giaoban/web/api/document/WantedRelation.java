package vn.giaoban.web.api.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.giaoban.archive.document.NewRelation;
import vn.giaoban.archive.document.RelationKind;
import vn.giaoban.web.api.Id;

/**
 * What a document says of another.
 *
 * @param target id of the other
 * @param clause the place of the other it is about; absent for the whole
 * @param effectiveOn from which day it takes effect; absent for the day on which the document itself does
 */
record WantedRelation(@NotNull RelationKind kind, @NotBlank String target, String clause, LocalDate effectiveOn) {

    NewRelation relation() {
        return new NewRelation(kind, Id.within(target), clause, effectiveOn);
    }
}
