package vn.giaoban.web.api.document;

import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.document.UploadedFile;

/**
 * A document as a script enters or corrects it.
 *
 * @param version for a correction: the version that was seen
 * @param number as written, in any spelling
 * @param issuer code of the issuing body
 * @param validFrom first day in force, where that is not the day of issue
 * @param validTo last day in force, where the document names one
 * @param circulation {@code all} or a list of body codes; only for a new document
 * @param text the text where there is no file; only for a new document
 * @param notSecretBecause why a line that looks like a mark of secrecy is none; only for a new document
 */
record WantedDocument(
        Long version,
        @NotBlank String kind,
        String number,
        @NotNull LocalDate issuedOn,
        @NotBlank String issuer,
        @NotBlank String subject,
        String signer,
        LocalDate validFrom,
        LocalDate validTo,
        JsonValue circulation,
        String text,
        String externalId,
        String notSecretBecause) {

    DocumentDetails details() {
        return new DocumentDetails(kind, number, issuedOn, issuer, subject, signer, validFrom, validTo);
    }

    NewDocument with(List<UploadedFile> files) {
        return new NewDocument(details(), Circulated.read(circulation), externalId, text, files, notSecretBecause);
    }
}
