package vn.giaoban.web.api.invitation;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.invitation.Guest;
import vn.giaoban.meetings.invitation.InvitationEntry;

/**
 * A draft invitation as it is sent; what each member means stands at {@link InvitationEntry}.
 *
 * @param version the version that was seen, 0 before there is one; absent = whatever it is now
 */
record WantedInvitation(
        Long version,
        String issuer,
        String authority,
        String position,
        String signer,
        LocalDate date,
        String place,
        List<String> subject,
        List<String> opening,
        List<String> invited,
        List<Guest> guests,
        LocalDate answerBy,
        String closing,
        List<String> recipients) {

    InvitationEntry entry() {
        return new InvitationEntry(
                issuer,
                authority,
                position,
                signer,
                date,
                place,
                subject,
                opening,
                invited,
                guests,
                answerBy,
                closing,
                recipients);
    }
}
