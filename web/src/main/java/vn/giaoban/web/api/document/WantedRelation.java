package vn.giaoban.web.api.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.giaoban.archive.document.NewRelation;
import vn.giaoban.archive.document.RelationKind;
import vn.giaoban.web.api.Id;

/**
 * What a document says of another.
 *
 * @param target id of the other
 * @param clause the place of the other it is about
 */
record WantedRelation(@NotNull RelationKind kind, @NotBlank String target, String clause) {

    NewRelation relation() {
        return new NewRelation(kind, Id.within(target), clause);
    }
}
