package vn.giaoban.archive.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is said of a document.
 *
 * @param kind its kind by code, symbol or name: {@code NQ}, {@code Nghị quyết}
 * @param number number and symbol exactly as written, in any of the spellings that are met; absent where it has none
 * @param issuedOn day of issue; decides the term and under which name the issuer is shown
 * @param issuer code of the issuing body
 * @param subject trích yếu
 * @param signer who signed, as written
 * @param validFrom first day in force, where that is not the day of issue
 * @param validTo last day in force, where the document names one ("có hiệu lực đến hết ngày")
 */
public record DocumentDetails(
        @NotBlank @Size(max = 120) String kind,
        @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 60) String issuer,
        @NotBlank @Size(max = 2000) String subject,
        @Size(max = 200) String signer,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public DocumentDetails {
        number = PlainText.line(number);
        subject = PlainText.line(subject);
        signer = PlainText.line(signer);
    }

    /** Of a document that is in force from its day of issue and names no last day. */
    public DocumentDetails(
            String kind, String number, LocalDate issuedOn, String issuer, String subject, String signer) {
        this(kind, number, issuedOn, issuer, subject, signer, null, null);
    }

    /** Whether it would end before it begins. */
    public boolean endsTooEarly() {
        LocalDate first = validFrom == null ? issuedOn : validFrom;
        return validTo != null && validTo.isBefore(first);
    }
}
