package vn.giaoban.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.account.MailAddress;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.invitation.InvitationEntry;
import vn.giaoban.meetings.invitation.InvitationState;
import vn.giaoban.meetings.invitation.InvitationView;
import vn.giaoban.meetings.invitation.Invitations;
import vn.giaoban.web.conference.ConferenceBacking;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.ThreeWay;
import vn.giaoban.web.shell.Reply;

/** The invitation to the conference on the page, from its draft to the archived document. */
@Named
@ViewScoped
public class InvitationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "invitation.datedAfter", "inviting:date_input",
            "invitation.answerByAfter", "inviting:answerBy_input",
            "invitation.nobody", "inviting:invited");

    @EJB
    Invitations invitations;

    @EJB
    Documents documents;

    @Inject
    ConferenceBacking page;

    @Inject
    KeptForms kept;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    @Inject
    transient Clock clock;

    private InvitationView invitation;
    private InvitationEntry base;
    private InvitationForm form;
    private InvitationForm rival;
    private List<String> both = List.of();
    private OffsetDateTime keptAt;
    private OfficePaper preview;

    @PostConstruct
    void open() {
        show(invitations.find(conference()).orElse(null));
    }

    private void show(InvitationView shown) {
        if (shown == null) {
            return;
        }
        invitation = shown;
        base = shown.entry();
        form = InvitationForm.of(base);
        rival = null;
        both = List.of();
        keptAt = null;
        preview = null;
        if (isEditable()) {
            kept.find(name(), KeptInvitation.class).ifPresent(before -> {
                keptAt = before.at();
                merge(before.typed().base(), before.typed().typed(), base);
            });
        }
    }

    public void draft() {
        show(reply.ask(() -> invitations.draft(conference()), "say.invitation.drafted"));
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (isEditable()) {
            kept.keep(name(), new KeptInvitation(base, form.entry()));
        }
    }

    public void addGuest() {
        form.getGuests().add(new GuestForm());
    }

    public void removeGuest(GuestForm guest) {
        form.getGuests().remove(guest);
        keep();
    }

    public void save() {
        saved("say.saved");
    }

    /** Saves what is typed and issues it, so that what is signed is what was seen. */
    public void issueTyped() {
        if (saved(null)) {
            issue();
        }
    }

    private boolean saved(String doneKey) {
        InvitationView changed = reply.beside(FIELDS).ask(this::put, doneKey);
        if (changed != null) {
            kept.discard(name());
            show(changed);
        }
        return changed != null;
    }

    /** Where somebody else has changed the draft since, both are merged and shown, and it is for the person to look. */
    private InvitationView put() {
        checkGuests();
        InvitationView present = invitations.get(conference());
        if (present.state() == InvitationState.DRAFT && !present.entry().equals(base)) {
            InvitationEntry before = base;
            invitation = present;
            base = present.entry();
            merge(before, form.entry(), base);
            keep();
            throw Refusal.conflict("invitation.other");
        }
        return invitations.put(conference(), present.version(), form.entry());
    }

    /** What is wrong with a guest is said beside him. */
    private void checkGuests() {
        List<GuestForm> guests = form.getGuests();
        for (int i = 0; i < guests.size(); i++) {
            String row = "inviting:guests:" + i + ":";
            reply.beside(Map.of("invitation.guestUnnamed", row + "guest", "account.badAddress", row + "mail"));
            if (!guests.get(i).isBlank() && !guests.get(i).named()) {
                throw Refusal.invalid("invitation.guestUnnamed");
            }
            MailAddress.of(guests.get(i).getMailAddress());
        }
        reply.beside(FIELDS);
    }

    private void merge(InvitationEntry before, InvitationEntry mine, InvitationEntry theirs) {
        ThreeWay<InvitationEntry> merge = ThreeWay.of(InvitationEntry.class, before, mine, theirs);
        form = InvitationForm.of(merge.merged());
        both = merge.both();
        rival = both.isEmpty() ? null : InvitationForm.of(theirs);
    }

    private String name() {
        return "invitation/" + conference();
    }

    private long conference() {
        return page.getConference().id();
    }

    /** Signs and issues; the number is taken and everything is frozen. */
    public void issue() {
        DocumentView issued = reply.beside(FIELDS).ask(() -> invitations.issue(conference()), null);
        if (issued != null) {
            reply.done("say.invitation.issued", issued.number());
            show(invitations.get(conference()));
        }
    }

    /** The letter as its reader will see it, without a number; {@code null} once it is issued. */
    public OfficePaper getPreview() {
        if (preview == null && invitation != null && !invitation.issued()) {
            preview = invitations.preview(conference());
        }
        return preview;
    }

    /** The day as it stands in the heading. */
    public String getDated() {
        return WrittenDate.inHeading(getPreview().issuedOn());
    }

    /** The archived document, once the invitation is issued. */
    public DocumentView getDocument() {
        return invitation == null || invitation.document() == null
                ? null
                : documents.find(invitation.document()).orElse(null);
    }

    /** Whether there is something to be seen or to be waited for. */
    public boolean isThere() {
        return invitation != null || isAhead();
    }

    private boolean isAhead() {
        return page.getConference().state() == ConferenceState.PLANNED
                && !page.getConference().startDate().isBefore(LocalDate.now(clock));
    }

    public boolean isDrafts() {
        return caller.may(Permission.PREPARE_CONFERENCES) && isAhead();
    }

    public boolean isEditable() {
        return isDrafts() && invitation != null && !invitation.issued();
    }

    public boolean isSigning() {
        return caller.may(Permission.ISSUE) && isAhead() && invitation != null && !invitation.issued();
    }

    public InvitationView getInvitation() {
        return invitation;
    }

    public InvitationForm getForm() {
        return form;
    }

    /** What somebody else has saved in the meantime, or {@code null}. */
    public InvitationForm getRival() {
        return rival;
    }

    /** Names of the fields that both have changed. */
    public List<String> getBoth() {
        return both;
    }

    public OffsetDateTime getKeptAt() {
        return keptAt;
    }
}
