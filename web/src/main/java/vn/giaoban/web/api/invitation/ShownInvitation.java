package vn.giaoban.web.api.invitation;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.invitation.Guest;
import vn.giaoban.meetings.invitation.InvitationEntry;
import vn.giaoban.meetings.invitation.InvitationState;
import vn.giaoban.meetings.invitation.InvitationView;
import vn.giaoban.meetings.invitation.SinceIssued;
import vn.giaoban.web.api.Id;

/** An invitation as the interface shows it; what each member means stands at {@link InvitationEntry}. */
public record ShownInvitation(
        long version,
        InvitationState state,
        String conference,
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
        List<String> recipients,
        String document,
        SinceIssued since) {

    static ShownInvitation of(InvitationView view) {
        InvitationEntry entry = view.entry();
        return new ShownInvitation(
                view.version(),
                view.state(),
                Id.of(view.conference()),
                entry.issuer(),
                entry.authority(),
                entry.position(),
                entry.signer(),
                entry.date(),
                entry.place(),
                entry.subject(),
                entry.opening(),
                entry.invited(),
                entry.guests(),
                entry.answerBy(),
                entry.closing(),
                entry.recipients(),
                Id.of(view.document()),
                view.since());
    }
}
