package vn.giaoban.meetings.invitation;

import static vn.giaoban.archive.rule.Permission.ISSUE;
import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Proceedings;

/**
 * Invitations to conferences that lie ahead; one conference has one. The office drafts it, whoever may issue signs it; who
 * was summoned reads it once it is issued.
 */
@Stateless
public class Invitations {

    @Inject
    InvitationBook book;

    @Inject
    InvitationProposal proposal;

    @Inject
    InvitationLetter letter;

    @Inject
    InvitationMail mail;

    @Inject
    Proceedings proceedings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The invitation to a conference, if one is drafted and the caller may see it.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(READ)
    public Optional<InvitationView> find(long conference) {
        ConferenceView heading = book.conference(conference);
        return book.find(conference).map(found -> book.view(found, heading));
    }

    /**
     * The invitation to a conference; to the office, where none is drafted yet, what it would usually say.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}, {@code invitation.unknown}; CONFLICT {@code invitation.notAhead}
     *     where there is none and none can be drafted any more
     */
    @RolesAllowed(READ)
    public InvitationView get(long conference) {
        return find(conference).orElseGet(() -> proposed(conference));
    }

    private InvitationView proposed(long conference) {
        if (!caller.may(PREPARE_CONFERENCES)) {
            throw Refusal.unknown("invitation.unknown");
        }
        InvitationCheck.ahead(book.conference(conference), LocalDate.now(clock));
        InvitationEntry usual = proposal.of(proceedings.visible(conference));
        return new InvitationView(null, 0, InvitationState.DRAFT, conference, usual, null, null);
    }

    /**
     * Drafts the invitation as it usually is, where there is none yet.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}; CONFLICT {@code invitation.notAhead}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public InvitationView draft(long conference) {
        InvitationView there = get(conference);
        return there.id() == null ? put(conference, 0L, there.entry()) : there;
    }

    /**
     * Writes the draft, and begins it where there is none.
     *
     * @param version what was seen of it, 0 where there was none; null = whatever it is now
     * @throws Refusal UNKNOWN {@code conference.unknown}; CONFLICT {@code stale}, {@code invitation.issued}, {@code
     *     invitation.notAhead}; INVALID {@code body.unknown}, {@code invitation.datedAfter}, {@code
     *     invitation.answerByAfter}, {@code account.badAddress}, {@code secrecy.mark}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public InvitationView put(long conference, Long version, @Valid @NotNull InvitationEntry entry) {
        ConferenceView heading = book.conference(conference);
        Invitation written = book.write(heading, version, entry);
        audit.done("invitation.write", "invitation", written.id(), "conference " + conference);
        return book.view(written, heading);
    }

    /** What the letter would say now, without a number, for a look before it is issued. */
    @RolesAllowed(READ)
    public OfficePaper preview(long conference) {
        ConferenceView heading = book.conference(conference);
        return letter.compose(book.view(book.visible(conference), heading), null, heading);
    }

    /**
     * The letter as a file: a draft as it would look now, without a number; an issued one as it was archived.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}, {@code invitation.unknown}
     */
    @RolesAllowed(READ)
    public byte[] file(long conference) {
        ConferenceView heading = book.conference(conference);
        return letter.file(book.view(book.visible(conference), heading), heading);
    }

    /**
     * Signs and issues: the invitation takes its number, is archived for those summoned and frozen, all of it or nothing. Of
     * several who issue it at the same moment one succeeds. Guests and the bodies' accounts that can be reached by mail get it.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}, {@code invitation.unknown}; CONFLICT {@code invitation.issued},
     *     {@code invitation.notAhead}, {@code invitation.noHour}, {@code invitation.noPlace}, {@code invitation.nobody}, and
     *     what the register refuses; INVALID {@code invitation.datedAfter}, {@code invitation.answerByAfter}
     */
    @RolesAllowed(ISSUE)
    public DocumentView issue(long conference) {
        ConferenceView heading = book.conference(conference);
        Invitation invitation = book.locked(conference);
        invitation.requireDraft();
        InvitationView view = book.view(invitation, heading);
        InvitationCheck.ahead(heading, LocalDate.now(clock));
        InvitationCheck.days(view.entry(), heading);
        InvitationCheck.complete(view.entry(), heading);
        DocumentView document = letter.issue(view, invitation.issuerId(), heading);
        invitation.issue(document.id(), heading);
        audit.done("invitation.issue", "invitation", invitation.id(), document.number());
        mail.issued(view.entry(), document.number(), letter.file(book.view(invitation, heading), heading), heading);
        return document;
    }
}
