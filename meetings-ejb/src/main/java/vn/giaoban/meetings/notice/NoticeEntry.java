package vn.giaoban.meetings.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person may set of a notice while it is a draft; its clauses are those of the conclusion.
 *
 * @param issuer code of the issuing body; its symbol stands in the number
 * @param authority {@code T/M BAN THƯỜNG VỤ}, {@code T/L BAN THƯỜNG VỤ}, {@code K/T CHÁNH VĂN PHÒNG}; null for a head who
 *     signs directly
 * @param position {@code PHÓ BÍ THƯ}
 * @param signer the name, without "đồng chí", title or rank
 * @param date day of issue
 * @param subject the lines under the kind
 * @param opening the paragraphs before the first section
 * @param recipients the lines of <i>Nơi nhận</i>, the file copy last
 * @param annex whether the table of the tasks goes with it
 */
public record NoticeEntry(
        @NotBlank String issuer,
        @Size(max = 200) String authority,
        @NotBlank @Size(max = 200) String position,
        @NotBlank @Size(max = 200) String signer,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 200) String place,
        @NotEmpty @Size(max = 6) List<@NotBlank @Size(max = 300) String> subject,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 4000) String> opening,
        @NotBlank @Size(max = 2000) String closing,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 200) String> recipients,
        boolean annex) {

    public NoticeEntry {
        subject = subject == null ? List.of() : List.copyOf(subject);
        opening = opening == null ? List.of() : List.copyOf(opening);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
