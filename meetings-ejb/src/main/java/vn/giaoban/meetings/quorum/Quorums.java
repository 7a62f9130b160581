package vn.giaoban.meetings.quorum;

import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.Conferences;

/** Whether enough of those summoned are present, by rules that the office lays down for each kind of conference. */
@Stateless
public class Quorums {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Conferences conferences;

    @Inject
    Audit audit;

    /**
     * How many are present at a conference, and whether they are enough.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(READ)
    public QuorumView of(long conference) {
        var view = conferences.get(conference);
        QuorumRule rule = em.find(QuorumRule.class, view.kind());
        return QuorumView.of(view, rule == null ? QuorumShare.NONE : rule.share());
    }

    /** From now on so many must be present at every conference of a kind. */
    @RolesAllowed(PREPARE_CONFERENCES)
    public void ask(@NotNull ConferenceKind kind, @NotNull QuorumShare share) {
        QuorumRule there = em.find(QuorumRule.class, kind);
        QuorumRule rule = there == null ? new QuorumRule(kind) : there;
        rule.ask(share);
        em.persist(rule);
        em.flush();
        audit.done("quorum.ask", "quorumRule", kind.code(), share.code());
    }
}
