package vn.giaoban.meetings.report;

import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.CalendarPeriod;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.Proceedings;

/** The rounds of reports: the office opens them, follows who is late, and puts the reports together. */
@Stateless
public class ReportRounds {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ReportShelf shelf;

    @Inject
    ConsolidatedReport consolidated;

    @Inject
    ConferenceBodies bodies;

    @Inject
    Proceedings proceedings;

    @Inject
    SecrecyGuard guard;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<ReportHappened> happened;

    /** The rounds in which the caller sees a report, that which is due last first. */
    @RolesAllowed(READ)
    public List<RoundView> page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return shelf.views(shelf.rounds(first, size));
    }

    /**
     * A round with the reports the caller sees.
     *
     * @throws Refusal UNKNOWN {@code report.roundUnknown}
     */
    @RolesAllowed(READ)
    public RoundView get(long id) {
        return view(shelf.round(id));
    }

    /**
     * Opens a round: each body has its report to write.
     *
     * @throws Refusal INVALID {@code period.unknown}, {@code report.dueTooEarly}, {@code body.unknown} and what the secrecy
     *     guard refuses; UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public RoundView open(@Valid @NotNull NewRound wanted) {
        if (CalendarPeriod.parse(wanted.period()).isEmpty()) {
            throw Refusal.invalid("period.unknown", wanted.period());
        }
        if (wanted.dueOn().isBefore(wanted.cutOff())) {
            throw Refusal.invalid("report.dueTooEarly");
        }
        if (wanted.conference() != null) {
            proceedings.visible(wanted.conference());
        }
        guard.refuse(wanted.title(), wanted.instructions());
        ReportRound round = new ReportRound(
                wanted, OffsetDateTime.now(clock), caller.account().displayName());
        em.persist(round);
        wanted.bodies().stream()
                .map(code -> bodies.id(code, wanted.cutOff()))
                .forEach(body -> em.persist(new BodyReport(round, body)));
        em.flush();
        shelf.all(round.id()).forEach(report -> happened.fire(ReportHappened.of(report)));
        audit.done("report.open", "reportRound", round.id(), round.title());
        return view(round);
    }

    /**
     * Puts the reports together, as far as they have been taken: a draft report of the office under the rules of form of
     * today, as a .docx file. It can be made as often as wanted.
     *
     * @throws Refusal UNKNOWN {@code report.roundUnknown}; CONFLICT {@code report.noneAccepted}; INVALID {@code
     *     notice.noRules}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public byte[] consolidated(long id) {
        ReportRound round = shelf.round(id);
        return consolidated.write(round, shelf.all(id));
    }

    /**
     * Closes the round: none of its reports changes after that.
     *
     * @throws Refusal UNKNOWN {@code report.roundUnknown}; CONFLICT {@code report.consolidated}, {@code report.notAllAccepted}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public RoundView close(long id) {
        ReportRound round = shelf.round(id);
        boolean waiting = shelf.all(id).stream().anyMatch(report -> report.state() == ReportState.SUBMITTED);
        if (waiting) {
            throw Refusal.conflict("report.notAllAccepted");
        }
        round.consolidate(OffsetDateTime.now(clock), caller.account().displayName());
        em.flush();
        audit.done("report.close", "reportRound", id, round.title());
        return view(round);
    }

    private RoundView view(ReportRound round) {
        return shelf.view(round, shelf.reports(round.id()));
    }
}
