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
 * @param notSecretBecause why a line that looks like a secrecy mark is none ("không phải dấu mật"); absent as a rule
 */
public record NewDocument(
        @Valid @NotNull DocumentDetails details,
        @NotNull Circulation circulation,
        @Size(max = 200) String externalId,
        @Size(max = 20_000_000) String text,
        @NotNull List<@Valid UploadedFile> files,
        @Size(max = 500) String notSecretBecause) {

    public NewDocument {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** A document without a file. */
    public static NewDocument ofText(DocumentDetails details, Circulation circulation, String text) {
        return new NewDocument(details, circulation, null, text, List.of(), null);
    }
}
