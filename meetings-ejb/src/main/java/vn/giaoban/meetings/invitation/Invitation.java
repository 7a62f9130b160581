package vn.giaoban.meetings.invitation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Lines;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;

/**
 * The invitation to one conference. Its life: draft → issued; an issued one never changes, and remembers the day, hour and
 * place that it tells.
 */
@Entity
@Table(name = "invitation")
@NamedQuery(name = "Invitation.ofConference", query = "select i from Invitation i where i.conferenceId = :conference")
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "conference_id")
    private long conferenceId;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.DRAFT;

    @Column(name = "issuer_id")
    private long issuerId;

    private String authority;

    @Column(name = "signer_position")
    private String position;

    private String signer;
    private LocalDate dated;
    private String place;
    private String subject;
    private String opening;
    private String invited;

    @ElementCollection
    @CollectionTable(name = "invitation_guest", joinColumns = @JoinColumn(name = "invitation_id"))
    @OrderBy("position")
    private List<InvitedGuest> guests = new ArrayList<>();

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private String closing;
    private String recipients;

    @Column(name = "told_day")
    private LocalDate toldDay;

    @Column(name = "told_time")
    private LocalTime toldTime;

    @Column(name = "told_place")
    private String toldPlace;

    @Column(name = "document_id")
    private Long documentId;

    @Version
    private long version;

    protected Invitation() {}

    Invitation(long conferenceId, long issuerId, InvitationEntry entry) {
        this.conferenceId = conferenceId;
        change(issuerId, entry);
    }

    /** Changes the draft. */
    final void change(long newIssuerId, InvitationEntry entry) {
        requireDraft();
        issuerId = newIssuerId;
        authority = entry.authority() == null || entry.authority().isBlank()
                ? null
                : entry.authority().strip();
        position = entry.position().strip();
        signer = entry.signer().strip();
        dated = entry.date();
        place = entry.place().strip();
        subject = Lines.kept(entry.subject());
        opening = Lines.kept(entry.opening());
        invited = Lines.kept(entry.invited());
        answerBy = entry.answerBy();
        closing = entry.closing().strip();
        recipients = Lines.kept(entry.recipients());
        guests.clear();
        entry.guests().forEach(guest -> guests.add(new InvitedGuest(guests.size() + 1, guest)));
    }

    /** Is signed and issued as this document of the archive; what it tells of the conference stands from now on. */
    void issue(long newDocumentId, ConferenceView conference) {
        requireDraft();
        state = InvitationState.ISSUED;
        documentId = newDocumentId;
        toldDay = conference.startDate();
        toldTime = conference.startTime();
        toldPlace = conference.place();
    }

    /** Refuses once it is issued. */
    void requireDraft() {
        if (state == InvitationState.ISSUED) {
            throw Refusal.conflict("invitation.issued");
        }
    }

    /** What became of the conference after this was issued; null where the letter still says what is. */
    private SinceIssued since(ConferenceView conference) {
        if (state != InvitationState.ISSUED) {
            return null;
        }
        if (conference.state() == ConferenceState.CANCELLED) {
            return SinceIssued.CANCELLED;
        }
        if (conference.state() == ConferenceState.POSTPONED) {
            return SinceIssued.POSTPONED;
        }
        boolean stands = toldDay.equals(conference.startDate())
                && Objects.equals(toldTime, conference.startTime())
                && Objects.equals(toldPlace, conference.place());
        return stands ? null : SinceIssued.MOVED;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long issuerId() {
        return issuerId;
    }

    InvitationState state() {
        return state;
    }

    List<Guest> guests() {
        return guests.stream().map(InvitedGuest::guest).toList();
    }

    Long documentId() {
        return documentId;
    }

    InvitationView view(String issuerCode, ConferenceView conference) {
        InvitationEntry entry = new InvitationEntry(
                issuerCode,
                authority,
                position,
                signer,
                dated,
                place,
                subject.lines().toList(),
                opening.lines().toList(),
                invited.lines().toList(),
                guests(),
                answerBy,
                closing,
                recipients.lines().toList());
        return new InvitationView(id, version, state, conferenceId, entry, documentId, since(conference));
    }
}
