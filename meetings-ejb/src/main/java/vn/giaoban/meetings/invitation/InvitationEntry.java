package vn.giaoban.meetings.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the office may set of an invitation while it is a draft; day, hour, place, chair and agenda are those of the
 * conference.
 *
 * @param issuer code of the issuing body; its symbol stands in the number
 * @param authority {@code T/L BAN THƯỜNG VỤ}; null for a head who signs directly
 * @param position {@code CHÁNH VĂN PHÒNG}
 * @param signer the name, without "đồng chí", title or rank
 * @param date day of issue
 * @param subject the lines under the kind
 * @param opening the paragraphs before the time of the conference
 * @param invited who is invited, one a line, before the guests
 * @param guests those without an account, in their order
 * @param answerBy the last day on which those invited answer for themselves
 * @param recipients the lines of <i>Nơi nhận</i>, the file copy last
 */
public record InvitationEntry(
        @NotBlank String issuer,
        @Size(max = 200) String authority,
        @NotBlank @Size(max = 200) String position,
        @NotBlank @Size(max = 200) String signer,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 200) String place,
        @NotEmpty @Size(max = 6) List<@NotBlank @Size(max = 300) String> subject,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 4000) String> opening,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 300) String> invited,
        @NotNull @Size(max = 100) List<@Valid @NotNull Guest> guests,
        @NotNull LocalDate answerBy,
        @NotBlank @Size(max = 2000) String closing,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 200) String> recipients) {

    public InvitationEntry {
        subject = subject == null ? List.of() : List.copyOf(subject);
        opening = opening == null ? List.of() : List.copyOf(opening);
        invited = invited == null ? List.of() : List.copyOf(invited);
        guests = guests == null ? List.of() : List.copyOf(guests);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
