package vn.giaoban.archive.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * A document that lies, or is to lie, in a dossier.
 *
 * @param sheets how many sheets of paper it has (số tờ), or {@code null} where nobody has counted
 */
public record NewEntry(
        long documentId,
        @Min(1) @Max(9999) Integer sheets,
        @Size(max = 500) String note) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public NewEntry {
        note = Typed.line(note);
    }
}
