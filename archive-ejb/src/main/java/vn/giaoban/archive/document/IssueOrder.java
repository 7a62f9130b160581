package vn.giaoban.archive.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.access.Circulation;

/**
 * A document that the house issues itself.
 *
 * @param issuerId the issuing body; its symbol as of the day of issue stands in the number
 * @param kind code of the kind, e.g. {@code TB}
 * @param issuedOn day of issue; decides the term and with it the series
 * @param relations what the document says of others
 */
public record IssueOrder(
        long issuerId,
        @NotBlank String kind,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 2000) String subject,
        @Size(max = 200) String signer,
        @NotNull Circulation circulation,
        @NotNull List<@Valid NewRelation> relations) {}
