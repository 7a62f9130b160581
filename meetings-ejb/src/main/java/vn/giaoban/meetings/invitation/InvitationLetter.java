package vn.giaoban.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.IssueOrder;
import vn.giaoban.archive.document.IssuedDocuments;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.Papers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.meetings.conference.ConferenceView;

/** Turns an invitation into a letter under the rules of form of its day, and the letter into a document of the archive. */
@ApplicationScoped
class InvitationLetter {

    static final String KIND = "GM";

    private static final String NAME = "Giấy mời";

    @Inject
    Bodies bodies;

    @Inject
    Papers papers;

    @Inject
    IssuedDocuments documents;

    @Inject
    DocumentContents contents;

    /**
     * The letter in words, in the form all letters of the house share.
     *
     * @param number as taken from the register, {@code 91-GM/HU}; null while it is a draft
     */
    OfficePaper compose(InvitationView invitation, String number, ConferenceView conference) {
        InvitationEntry entry = invitation.entry();
        BodyView issuer = bodies.find(entry.issuer(), entry.date())
                .orElseThrow(() -> Refusal.invalid("body.unknown", entry.issuer()));
        DocumentNumber taken =
                number == null ? null : DocumentNumber.parse(number).orElseThrow();
        return new OfficePaper(
                issuer.superiorHeading(),
                issuer.heading(),
                taken == null ? null : taken.number(),
                taken == null ? null : taken.suffix(),
                KIND + "/" + issuer.symbol(),
                entry.place(),
                entry.date(),
                NAME,
                entry.subject(),
                entry.opening(),
                InvitationWords.sections(conference, entry),
                entry.closing(),
                new Signature(entry.authority(), entry.position(), entry.signer()),
                entry.recipients(),
                HouseStyle.USUAL,
                null);
    }

    /** The letter as a file: a draft as it would look now, an issued one as it was archived. */
    byte[] file(InvitationView invitation, ConferenceView conference) {
        return invitation.document() == null
                ? papers.write(PaperKind.INVITATION, compose(invitation, null, conference))
                : contents.issued(invitation.document()).orElseThrow(() -> Refusal.unknown("invitation.unknown"));
    }

    /** Takes the number, writes the letter under it, and archives it for those summoned. */
    DocumentView issue(InvitationView invitation, long issuer, ConferenceView conference) {
        InvitationEntry entry = invitation.entry();
        List<String> readers = Stream.concat(conference.summoned().stream(), Stream.of(conference.organiser()))
                .distinct()
                .toList();
        IssueOrder order = new IssueOrder(
                issuer,
                KIND,
                entry.date(),
                NAME + " " + String.join(" ", entry.subject()),
                entry.signer(),
                Circulation.to(readers),
                List.of());
        return documents.issue(
                order,
                number -> papers.rendered(PaperKind.INVITATION, compose(invitation, number, conference), number));
    }
}
