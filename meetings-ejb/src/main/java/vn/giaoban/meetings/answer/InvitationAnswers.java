package vn.giaoban.meetings.answer;

import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;
import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.invitation.InvitationView;

/** The answers to issued invitations. A body answers for itself until the day that the letter names; the office for all. */
@Stateless
public class InvitationAnswers {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    AnswerBook book;

    @Inject
    SecrecyGuard guard;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The answers to the invitation of a conference, as far as the caller sees them; empty while it is not issued.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(READ)
    public Optional<AnswersView> find(long conference) {
        return book.issued(conference).map(book::view);
    }

    /**
     * The answers to an issued invitation.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}, {@code invitation.unknown}
     */
    @RolesAllowed(READ)
    public AnswersView get(long conference) {
        return book.view(book.existing(conference));
    }

    /**
     * Answers for a body: its contact for his own, the office for any.
     *
     * @param body code of the body
     * @throws Refusal UNKNOWN {@code conference.unknown}, {@code invitation.unknown}; FORBIDDEN {@code answer.notOwn};
     *     CONFLICT {@code answer.late} with the last day, {@code answer.over}; INVALID {@code answer.notSummoned}, {@code
     *     answer.nobody}, {@code answer.noSubstitute}, {@code answer.noReason}, {@code secrecy.mark}
     */
    @RolesAllowed({PREPARE_CONFERENCES, CARRY_OUT_TASKS})
    public AnswersView put(long conference, @NotNull String body, @Valid @NotNull AnswerEntry entry) {
        InvitationView invitation = book.existing(conference);
        long answered = book.answering(invitation, body);
        book.requireOpen(invitation);
        check(entry, false);
        em.persist(Answer.ofBody(invitation.id(), answered, entry, now(), name(), !book.isOwn(answered)));
        return done(invitation, body + ": " + entry.kind());
    }

    /**
     * The office answers for a guest.
     *
     * @param place of the guest in the invitation, from 1
     * @throws Refusal as {@link #put}; UNKNOWN {@code answer.noSuchGuest}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public AnswersView putForGuest(long conference, int place, @Valid @NotNull AnswerEntry entry) {
        InvitationView invitation = book.existing(conference);
        if (place < 1 || place > invitation.entry().guests().size()) {
            throw Refusal.unknown("answer.noSuchGuest");
        }
        book.requireOpen(invitation);
        check(entry, true);
        em.persist(Answer.ofGuest(invitation.id(), place, entry, now(), name()));
        return done(invitation, "guest " + place + ": " + entry.kind());
    }

    /**
     * A roll call with the answers taken over into it; what is written there stands. Saves nothing.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}, {@code invitation.unknown}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public List<AttendanceEntry> intoRoll(long conference, @NotNull List<@Valid @NotNull AttendanceEntry> roll) {
        return RollFromAnswers.over(roll, get(conference).lines());
    }

    private void check(AnswerEntry entry, boolean ofGuest) {
        AnswerCheck.whole(entry, ofGuest);
        guard.refuse(String.join("\n", entry.people()), entry.substitute(), entry.post(), entry.reason());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private String name() {
        return caller.account().displayName();
    }

    private AnswersView done(InvitationView invitation, String detail) {
        em.flush();
        audit.done("invitation.answer", "invitation", invitation.id(), detail);
        return book.view(invitation);
    }
}
