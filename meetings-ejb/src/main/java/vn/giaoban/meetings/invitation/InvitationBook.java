package vn.giaoban.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;

/** Opens and writes invitations: drafts for those who read everything, what is issued for all who read the conference. */
@ApplicationScoped
class InvitationBook {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Conferences conferences;

    @Inject
    ConferenceBodies bodies;

    @Inject
    SecrecyGuard guard;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The conference, if the caller may see it; refused as unknown otherwise. */
    ConferenceView conference(long id) {
        return conferences.get(id);
    }

    Optional<Invitation> find(long conference) {
        return stored(conference)
                .filter(found -> found.state() == InvitationState.ISSUED || caller.may(Permission.READ_ALL));
    }

    private Optional<Invitation> stored(long conference) {
        return em.createNamedQuery("Invitation.ofConference", Invitation.class)
                .setParameter("conference", conference)
                .getResultStream()
                .findFirst();
    }

    /** The guests of an invitation that was issued, whoever asks; empty where none was. */
    Optional<List<Guest>> issued(long conference) {
        return stored(conference)
                .filter(found -> found.state() == InvitationState.ISSUED)
                .map(Invitation::guests);
    }

    Invitation visible(long conference) {
        return find(conference).orElseThrow(() -> Refusal.unknown("invitation.unknown"));
    }

    /** The invitation, kept from everybody else until the transaction ends. */
    Invitation locked(long conference) {
        return em.find(Invitation.class, visible(conference).id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes a draft, or begins one; nothing of it stands where any of it is refused. */
    Invitation write(ConferenceView conference, Long version, InvitationEntry entry) {
        Optional<Invitation> there = stored(conference.id());
        there.ifPresent(Invitation::requireDraft);
        if (version != null && !version.equals(there.map(Invitation::version).orElse(0L))) {
            throw Refusal.conflict("stale");
        }
        InvitationCheck.ahead(conference, LocalDate.now(clock));
        InvitationCheck.days(entry, conference);
        refuseSecrets(entry);
        long issuer = bodies.id(entry.issuer(), entry.date());
        Invitation written = there.orElseGet(() -> begun(conference.id(), issuer, entry));
        written.change(issuer, entry);
        em.flush();
        return written;
    }

    private Invitation begun(long conference, long issuer, InvitationEntry entry) {
        Invitation begun = new Invitation(conference, issuer, entry);
        em.persist(begun);
        return begun;
    }

    private void refuseSecrets(InvitationEntry entry) {
        guard.refuse(Stream.of(
                        entry.subject().stream(),
                        entry.opening().stream(),
                        entry.invited().stream(),
                        entry.guests().stream().flatMap(guest -> Stream.of(guest.name(), guest.post())),
                        entry.recipients().stream(),
                        Stream.of(entry.closing()))
                .flatMap(lines -> lines)
                .toArray(String[]::new));
    }

    InvitationView view(Invitation invitation, ConferenceView conference) {
        return invitation.view(bodies.codes().apply(invitation.issuerId()), conference);
    }
}
