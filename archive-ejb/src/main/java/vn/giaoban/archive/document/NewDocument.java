package vn.giaoban.archive.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.giaoban.archive.access.Circulation;

/**
 * A document to be entered.
 *
 * @param externalId its id in the system it comes from; a document is entered once under it
 * @param text its text where there is no file
 * @param files its files, in order
 * @param relations what it says of others, said together with it or not at all
 * @param notSecretBecause why a line that looks like a secrecy mark is none ("không phải dấu mật"); absent as a rule
 */
public record NewDocument(
        @Valid @NotNull DocumentDetails details,
        @NotNull Circulation circulation,
        @Size(max = 200) String externalId,
        @Size(max = 20_000_000) String text,
        @NotNull List<@Valid UploadedFile> files,
        @NotNull List<@Valid NewRelation> relations,
        @Size(max = 500) String notSecretBecause) {

    public NewDocument {
        files = files == null ? List.of() : List.copyOf(files);
        relations = relations == null ? List.of() : List.copyOf(relations);
    }

    /** A document that says nothing of others, or of which that is said later. */
    public NewDocument(
            DocumentDetails details,
            Circulation circulation,
            String externalId,
            String text,
            List<UploadedFile> files,
            String notSecretBecause) {
        this(details, circulation, externalId, text, files, List.of(), notSecretBecause);
    }

    /** A document without a file. */
    public static NewDocument ofText(DocumentDetails details, Circulation circulation, String text) {
        return new NewDocument(details, circulation, null, text, List.of(), null);
    }
}
