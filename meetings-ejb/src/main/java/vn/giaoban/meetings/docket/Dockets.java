package vn.giaoban.meetings.docket;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.Proceedings;
import vn.giaoban.meetings.docket.DocketBook.Opening;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/**
 * What conferences open with, and what is decided on it. Whoever reads the conference reads its docket, but of the lines
 * only those whose task he sees; a decision is made between the beginning of the conference and its notice.
 */
@Stateless
public class Dockets {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    DocketBook book;

    @Inject
    Decisions decisions;

    @Inject
    Proceedings proceedings;

    @Inject
    Tasks tasks;

    @Inject
    ConferenceBodies bodies;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The docket of a conference: as it was presented, or, while the conference has not begun, as it would be now.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(READ)
    public DocketView get(long conference) {
        ConferenceHeading heading = proceedings.visible(conference);
        Opening opening = book.of(heading);
        ConferenceHeading previous = opening.previous() == null
                ? null
                : proceedings.find(opening.previous()).orElse(null);
        boolean known = previous != null && proceedings.mayRead(previous.id());
        return new DocketView(
                conference,
                opening.presented(),
                opening.presented() && heading.state() == ConferenceState.HELD,
                opening.asOf(),
                known ? previous.id() : null,
                known ? previous.title() : null,
                known ? previous.date() : null,
                groups(opening));
    }

    private List<DocketGroup> groups(Opening opening) {
        LongFunction<String> codes = bodies.codes();
        Map<Long, TaskView> seen = tasks
                .among(opening.lines().stream().map(DocketLine::taskId).toList())
                .stream()
                .collect(Collectors.toMap(TaskView::id, Function.identity()));
        Map<String, List<DocketLineView>> byBody = new TreeMap<>();
        for (DocketLine line : opening.lines()) {
            TaskView task = seen.get(line.taskId());
            if (task != null) {
                byBody.computeIfAbsent(codes.apply(line.leadId()), body -> new ArrayList<>())
                        .add(line.view(task, opening.presented(), codes));
            }
        }
        return byBody.entrySet().stream()
                .map(group -> new DocketGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * Decides on a line, once, by the task's own verbs.
     *
     * @throws Refusal UNKNOWN {@code docket.unknown}; CONFLICT {@code docket.decided}, {@code docket.closed}, or the state in
     *     which the task's verb cannot be done; INVALID {@code docket.noDay}, {@code docket.parts}, or what the verb refuses
     */
    @RolesAllowed(ASSIGN_TASKS)
    public DocketLineView decide(long lineId, @Valid @NotNull Disposition decided) {
        DocketLine line = open(lineId);
        line.requireUndecided();
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate on = decided.on() == null ? now.toLocalDate() : decided.on();
        int before = decisions.logged(line.taskId());
        List<Long> parts = decisions.carryOut(line.taskId(), decided);
        Long newLead = decided.kind() == DispositionKind.REASSIGN ? bodies.id(decided.lead(), on) : null;
        line.decide(
                decided,
                newLead,
                new DocketLine.Entered(on, now, caller.account().displayName()),
                before,
                decisions.logged(line.taskId()),
                parts);
        return done(line, "docket.decide", decided.kind().name());
    }

    /**
     * Takes a decision back while the conference has not ended: the task stands as it did before.
     *
     * @throws Refusal UNKNOWN {@code docket.unknown}; CONFLICT {@code docket.undecided}, {@code docket.closed}, {@code
     *     task.movedOn}; INVALID {@code task.noReason}
     */
    @RolesAllowed(ASSIGN_TASKS)
    public DocketLineView takeBack(long lineId, @Size(max = 2000) String reason) {
        DocketLine line = open(lineId);
        if (!line.decided()) {
            throw Refusal.conflict("docket.undecided");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("task.noReason");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate on = line.disposedOn().isAfter(today) ? line.disposedOn() : today;
        decisions.takeBack(line, on, reason);
        line.reopen();
        return done(line, "docket.takeBack", reason);
    }

    /** The line, where the caller reads its conference and that has begun and not ended. */
    private DocketLine open(long id) {
        DocketLine line = em.find(DocketLine.class, id);
        if (line == null || !proceedings.mayRead(line.conferenceId())) {
            throw Refusal.unknown("docket.unknown");
        }
        if (proceedings.visible(line.conferenceId()).state() != ConferenceState.HELD) {
            throw Refusal.conflict("docket.closed");
        }
        return line;
    }

    private DocketLineView done(DocketLine line, String action, String detail) {
        em.flush();
        audit.done(action, "docketLine", line.id(), detail);
        return line.view(tasks.get(line.taskId()), true, bodies.codes());
    }
}
