package vn.giaoban.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.invitation.Guest;
import vn.giaoban.meetings.invitation.InvitationView;
import vn.giaoban.meetings.invitation.Invitations;

/** The answers as they lie in the database, who sees which, and who may answer now. */
@ApplicationScoped
class AnswerBook {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Invitations invitations;

    @Inject
    Conferences conferences;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The issued invitation, if the caller sees it: to a draft nobody answers. */
    Optional<InvitationView> issued(long conference) {
        return invitations.find(conference).filter(InvitationView::issued);
    }

    InvitationView existing(long conference) {
        return issued(conference).orElseThrow(() -> Refusal.unknown("invitation.unknown"));
    }

    AnswersView view(InvitationView invitation) {
        ConferenceView conference = conferences.get(invitation.conference());
        List<Answer> all = em.createNamedQuery("Answer.ofInvitation", Answer.class)
                .setParameter("invitation", invitation.id())
                .getResultList();
        List<AnswerLine> lines = new ArrayList<>();
        for (BodyView body : bodies.every(LocalDate.now(clock))) {
            if (conference.summoned().contains(body.code()) && (seesAll() || isOwn(body.id()))) {
                lines.add(new AnswerLine(
                        body.code(),
                        0,
                        null,
                        body.fullName(),
                        latestFirst(all, answer -> answer.isOfBody(body.id())),
                        mayAnswer(invitation, conference, body.id())));
            }
        }
        List<Guest> guests = seesAll() ? invitation.entry().guests() : List.of();
        for (int i = 1; i <= guests.size(); i++) {
            int place = i;
            Guest guest = guests.get(i - 1);
            lines.add(new AnswerLine(
                    null,
                    place,
                    guest,
                    guest.name(),
                    latestFirst(all, answer -> answer.isOfGuest(place)),
                    isOffice() && AnswerCheck.open(conference.state())));
        }
        return new AnswersView(invitation.entry().answerBy(), lines);
    }

    private static List<AnswerView> latestFirst(List<Answer> all, Predicate<Answer> which) {
        List<AnswerView> found =
                new ArrayList<>(all.stream().filter(which).map(Answer::view).toList());
        Collections.reverse(found);
        return found;
    }

    private boolean mayAnswer(InvitationView invitation, ConferenceView conference, long body) {
        boolean whose = isOffice() || (isOwn(body) && caller.may(Permission.CARRY_OUT_TASKS));
        return whose
                && AnswerCheck.open(conference.state())
                && AnswerCheck.inTime(invitation.entry().answerBy(), LocalDate.now(clock), isOffice());
    }

    /** Refuses where nobody, or no longer the caller, answers. */
    void requireOpen(InvitationView invitation) {
        if (!AnswerCheck.open(conferences.get(invitation.conference()).state())) {
            throw Refusal.conflict("answer.over");
        }
        LocalDate until = invitation.entry().answerBy();
        if (!AnswerCheck.inTime(until, LocalDate.now(clock), isOffice())) {
            throw Refusal.conflict("answer.late", until);
        }
    }

    /**
     * The id of a body summoned for which the caller may answer.
     *
     * @throws Refusal INVALID {@code answer.notSummoned}; FORBIDDEN {@code answer.notOwn}
     */
    long answering(InvitationView invitation, String code) {
        if (!conferences.get(invitation.conference()).summoned().contains(code)) {
            throw Refusal.invalid("answer.notSummoned", code);
        }
        long body = bodies.find(code, LocalDate.now(clock)).orElseThrow().id();
        if (!isOffice() && !isOwn(body)) {
            throw Refusal.forbidden("answer.notOwn");
        }
        return body;
    }

    /** The caller works for the body, or for one that came after it. */
    boolean isOwn(long body) {
        return caller.body()
                .filter(own -> bodies.withPredecessors(own).contains(body))
                .isPresent();
    }

    private boolean isOffice() {
        return caller.may(Permission.PREPARE_CONFERENCES);
    }

    private boolean seesAll() {
        return caller.may(Permission.READ_ALL);
    }
}
