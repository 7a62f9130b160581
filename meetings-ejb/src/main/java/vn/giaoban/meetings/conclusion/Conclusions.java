package vn.giaoban.meetings.conclusion;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.CONCLUDE;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Proceedings;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.TaskSource;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/**
 * What conferences concluded. Whoever reads a conference reads its conclusion; once its notice is issued the clauses stand
 * as they are.
 */
@Stateless
public class Conclusions {

    @Inject
    Proceedings proceedings;

    @Inject
    ClauseBook clauses;

    @Inject
    Proposals proposals;

    @Inject
    Tasks tasks;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    /**
     * The conclusion of a conference, empty while nothing was concluded.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(READ)
    public ConclusionView get(long conference) {
        return clauses.view(proceedings.visible(conference));
    }

    /**
     * One clause.
     *
     * @throws Refusal UNKNOWN {@code clause.unknown}, also where the caller may not see it
     */
    @RolesAllowed(READ)
    public ClauseView clause(long id) {
        return clauses.view(clauses.visible(id));
    }

    /**
     * Puts the whole conclusion in its order. Clauses that are named by their id stay the same clauses.
     *
     * @param version version of the conference that was seen; null = the present one
     * @throws Refusal CONFLICT {@code stale}, {@code conference.concluded}, {@code conference.cancelled}, {@code
     *     clause.hasTasks}, {@code clause.taskedAndMarked}; INVALID {@code clause.unknown}, {@code
     *     clause.axesOnlyForShortcoming}, {@code secrecy.mark}
     */
    @RolesAllowed(CONCLUDE)
    public ConclusionView put(
            long conference, Long version, @NotNull @Size(max = 500) List<@Valid @NotNull ClauseEntry> entries) {
        return put(conference, version, entries, null);
    }

    /**
     * Puts a conclusion of which somebody says why a line of it is no mark of secrecy.
     *
     * @param notSecretBecause that reason; null = nobody says so
     */
    @RolesAllowed(CONCLUDE)
    public ConclusionView put(
            long conference,
            Long version,
            @NotNull @Size(max = 500) List<@Valid @NotNull ClauseEntry> entries,
            @Size(max = 500) String notSecretBecause) {
        ConferenceHeading heading = proceedings.concluding(conference, version);
        boolean answeredFor = guard.check(notSecretBecause, fresh(heading, entries));
        clauses.put(heading.id(), entries);
        audit.done("conclusion.put", "conference", heading.id(), entries.size() + " clauses");
        if (answeredFor) {
            audit.done("conclusion.notSecret", "conference", heading.id(), notSecretBecause);
        }
        return clauses.view(proceedings.visible(conference));
    }

    /** What does not stand in the conclusion yet; for what does, somebody has answered already. */
    private List<String> fresh(ConferenceHeading conference, List<ClauseEntry> entries) {
        Set<String> standing = clauses.view(conference).clauses().stream()
                .flatMap(clause -> Stream.of(clause.heading(), clause.text()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.heading(), entry.text()))
                .filter(Objects::nonNull)
                .filter(text -> !standing.contains(text))
                .toList();
    }

    /** The tasks that the words of the conclusion propose. Saves nothing; the same conclusion gives the same answer. */
    @RolesAllowed({CONCLUDE, ASSIGN_TASKS})
    public List<TaskProposal> taskDrafts(long conference) {
        ConferenceHeading heading = proceedings.visible(conference);
        return proposals.of(clauses.view(heading).clauses(), heading.date());
    }

    /**
     * Gives a task that stems from a clause; also after the notice is issued.
     *
     * @throws Refusal UNKNOWN {@code clause.unknown}; CONFLICT {@code clause.markedWithoutTask}; INVALID as {@link
     *     Tasks#assign} says
     */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView assign(long clauseId, @Valid @NotNull Assignment assignment) {
        Clause clause = clauses.visible(clauseId);
        if (clause.noTask()) {
            throw Refusal.conflict("clause.markedWithoutTask");
        }
        return tasks.assign(TaskSource.clause(clause.conferenceId(), clause.id()), assignment);
    }
}
