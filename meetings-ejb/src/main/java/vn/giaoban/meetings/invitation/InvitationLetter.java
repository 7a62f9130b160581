package vn.giaoban.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.IssueOrder;
import vn.giaoban.archive.document.IssuedDocuments;
import vn.giaoban.archive.document.Rendered;
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
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Bodies bodies;

    @Inject
    Papers papers;

    @Inject
    IssuedDocuments documents;

    @Inject
    Documents archive;

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
                ? write(compose(invitation, null, conference))
                : archived(invitation.document());
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
        return documents.issue(order, number -> {
            OfficePaper written = compose(invitation, number, conference);
            String fileName = number.replace('/', '-') + ".docx";
            byte[] file = write(written);
            return new Rendered(fileName, DOCX, file, text(written, file));
        });
    }

    private byte[] write(OfficePaper letter) {
        return papers.write(PaperKind.INVITATION, letter);
    }

    /** What is searched of it: its words, or where the office has a template of its own all that stands in the file. */
    private List<String> text(OfficePaper letter, byte[] file) {
        return papers.hasOwnTemplate(PaperKind.INVITATION) ? papers.read(file) : List.of(InvitationWords.text(letter));
    }

    private byte[] archived(long document) {
        DocumentView view = archive.find(document).orElseThrow(() -> Refusal.unknown("invitation.unknown"));
        try (InputStream content = contents.file(document, view.files().get(0).id())
                .orElseThrow(() -> Refusal.unknown("invitation.unknown"))
                .content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("An archived invitation cannot be read", e);
        }
    }
}
