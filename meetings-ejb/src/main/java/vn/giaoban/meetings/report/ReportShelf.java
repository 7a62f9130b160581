package vn.giaoban.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.CalendarPeriod;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** The rounds and reports as they lie in the database, and who sees which: the office all, a body its own. */
@ApplicationScoped
class ReportShelf {

    /** More tasks than this no body has in a period. */
    private static final int MOST = 1_000;

    private static final Set<TaskStatus> CLOSED =
            Set.of(TaskStatus.DONE_IN_TIME, TaskStatus.DONE_LATE, TaskStatus.NOT_COMPLETED, TaskStatus.CANCELLED);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    ConferenceBodies bodies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A round in which the caller sees at least one report. */
    ReportRound round(long id) {
        ReportRound round = em.find(ReportRound.class, id);
        if (round == null || reports(id).isEmpty()) {
            throw Refusal.unknown("report.roundUnknown");
        }
        return round;
    }

    /** The rounds, the latest first, in which the caller sees a report. */
    List<ReportRound> rounds(int first, int size) {
        String which =
                mayReadAll() ? "" : " where exists (select x from BodyReport x where x.round = r and x.bodyId = :body)";
        var query = em.createQuery(
                "select r from ReportRound r" + which + " order by r.dueOn desc, r.id desc", ReportRound.class);
        if (!mayReadAll()) {
            query.setParameter("body", caller.body().orElse(-1L));
        }
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** The reports of a round that the caller sees. */
    List<BodyReport> reports(long round) {
        return reports(List.of(round)).getOrDefault(round, List.of());
    }

    /** The reports of rounds that the caller sees, by the round. */
    Map<Long, List<BodyReport>> reports(Collection<Long> rounds) {
        return all(rounds).stream()
                .filter(report -> mayReadAll() || isOwn(report))
                .collect(Collectors.groupingBy(report -> report.round().id()));
    }

    List<BodyReport> all(long round) {
        return all(List.of(round));
    }

    private List<BodyReport> all(Collection<Long> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : em.createQuery("select x from BodyReport x where x.round.id in :rounds", BodyReport.class)
                        .setParameter("rounds", rounds)
                        .getResultList();
    }

    /**
     * A report that the caller sees.
     *
     * @throws Refusal UNKNOWN {@code report.unknown}
     */
    BodyReport report(long id) {
        BodyReport report = em.find(BodyReport.class, id);
        if (report == null || !(mayReadAll() || isOwn(report))) {
            throw Refusal.unknown("report.unknown");
        }
        return report;
    }

    boolean isOwn(BodyReport report) {
        return caller.body().filter(body -> body == report.bodyId()).isPresent();
    }

    private boolean mayReadAll() {
        return caller.may(Permission.READ_ALL);
    }

    RoundView view(ReportRound round, List<BodyReport> reports) {
        return view(round, reports, bodies.codes());
    }

    /** Those of a page; the names of bodies are asked for once. */
    List<RoundView> views(List<ReportRound> rounds) {
        Map<Long, List<BodyReport>> reports =
                reports(rounds.stream().map(ReportRound::id).toList());
        LongFunction<String> codes = bodies.codes();
        return rounds.stream()
                .map(round -> view(round, reports.getOrDefault(round.id(), List.of()), codes))
                .toList();
    }

    private RoundView view(ReportRound round, List<BodyReport> reports, LongFunction<String> codes) {
        LocalDate today = LocalDate.now(clock);
        return new RoundView(
                round.id(),
                round.title(),
                round.period(),
                round.cutOff(),
                round.dueOn(),
                round.conferenceId(),
                round.instructions(),
                round.openedAt(),
                round.openedBy(),
                round.consolidatedAt(),
                reports.stream()
                        .map(report -> new RoundView.Line(
                                report.id(),
                                codes.apply(report.bodyId()),
                                report.state(),
                                report.submittedOn(),
                                report.daysLate(today)))
                        .sorted(Comparator.comparing(RoundView.Line::body))
                        .toList());
    }

    ReportView view(BodyReport report) {
        boolean open = report.round().consolidatedAt() == null;
        List<ReportedTask> standing = report.state().isOpen() && open ? standing(report) : report.tasks();
        ReportTexts written = report.texts();
        boolean prefilled = written.isBlank() && report.state() == ReportState.DRAFT;
        return new ReportView(
                report.id(),
                report.version(),
                view(report.round(), List.of(report)),
                bodies.codes().apply(report.bodyId()),
                report.state(),
                prefilled ? Prefill.of(standing) : written,
                prefilled,
                report.submittedOn(),
                report.daysLate(LocalDate.now(clock)),
                asOf(report.round()),
                standing,
                report.events(),
                open && report.state().isOpen() && isOwn(report) && caller.may(Permission.CARRY_OUT_TASKS),
                open && report.state() == ReportState.SUBMITTED && caller.may(Permission.PREPARE_CONFERENCES));
    }

    /**
     * The tasks that the body led in the period, as known at the end of the cut-off day, or today before that: those that were
     * closed before the period began belong to an earlier report.
     */
    List<ReportedTask> standing(BodyReport report) {
        LocalDate before = CalendarPeriod.parse(report.round().period())
                .orElseThrow()
                .first()
                .minusDays(1);
        String lead = bodies.codes().apply(report.bodyId());
        Set<Long> earlier = tasks.page(ledBy(lead, before), 0, MOST).stream()
                .filter(task -> CLOSED.contains(task.status()))
                .map(TaskView::id)
                .collect(Collectors.toSet());
        return tasks.page(ledBy(lead, asOf(report.round())), 0, MOST).stream()
                .filter(task -> !earlier.contains(task.id()))
                .map(ReportedTask::new)
                .toList();
    }

    private LocalDate asOf(ReportRound round) {
        LocalDate today = LocalDate.now(clock);
        return round.cutOff().isBefore(today) ? round.cutOff() : today;
    }

    private static TaskFilter ledBy(String lead, LocalDate asOf) {
        return new TaskFilter(null, lead, false, null, null, asOf, null, null, null, null, null);
    }
}
