package vn.giaoban.meetings.task;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Refusal;

/**
 * The tasks: given, listed, opened. Lists, counts and opening follow one rule of who sees a task; what may not be seen is
 * answered as if it did not exist.
 */
@Stateless
public class Tasks {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    TaskBook book;

    @Inject
    TaskReaders readers;

    @Inject
    Caller caller;

    @Inject
    BodiesOfTasks bodies;

    @Inject
    Clock clock;

    /** By deadline, those without a day last. */
    @RolesAllowed(READ)
    public List<TaskView> page(
            @NotNull TaskFilter filter, @PositiveOrZero int first, @PositiveOrZero @Max(1000) int size) {
        return readers.views(search(filter).page(first, size), bodies.dayOf(filter));
    }

    /** How many tasks the pages hold in all. */
    @RolesAllowed(READ)
    public long count(@NotNull TaskFilter filter) {
        return search(filter).count();
    }

    /**
     * One task, with its status as of today.
     *
     * @throws Refusal UNKNOWN {@code task.unknown}, also where the caller may not see it
     */
    @RolesAllowed(READ)
    public TaskView get(long id) {
        return book.view(book.visible(id));
    }

    /** What has happened to a task, in the order it was entered. */
    @RolesAllowed(READ)
    public List<TaskEventView> log(long id) {
        return book.visible(id).log(bodies.codes());
    }

    /** All requests for more time of a task, the oldest first. */
    @RolesAllowed(READ)
    public List<ExtensionView> extensions(long id) {
        return book.visible(id).extensionViews();
    }

    /** Those of some tasks that the caller sees, as of today. */
    @RolesAllowed(READ)
    public List<TaskView> among(@NotNull Collection<Long> ids) {
        return readers.views(search(TaskFilter.ALL).among(ids), LocalDate.now(clock));
    }

    /** The tasks that a document gave, as of today. */
    @RolesAllowed(READ)
    public List<TaskView> givenBy(long document) {
        return readers.views(search(TaskFilter.ALL).givenBy(document), LocalDate.now(clock));
    }

    /** The tasks that a document shows to be carried out, as of today. */
    @RolesAllowed(READ)
    public List<TaskView> answeredBy(long document) {
        return readers.views(search(TaskFilter.ALL).answeredBy(document), LocalDate.now(clock));
    }

    /**
     * Gives a task; who enters it has made sure that its source exists and may give tasks.
     *
     * @throws Refusal INVALID as {@link AssignmentCheck} says
     */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView assign(@NotNull TaskSource source, @Valid @NotNull Assignment assignment) {
        Deed deed = book.deed(assignment.assignedOn(), null);
        AssignmentCheck.check(assignment, deed.happenedOn(), code -> bodies.find(code, deed.happenedOn()));
        Set<Long> coordinating = assignment.coordinating().stream()
                .map(code -> bodies.id(code, deed.happenedOn()))
                .collect(Collectors.toSet());
        long lead = bodies.id(assignment.lead(), deed.happenedOn());
        return book.assigned(new Task(source, assignment, lead, coordinating, deed));
    }

    private TaskSearch search(TaskFilter filter) {
        Long lead = filter.lead() == null ? null : bodies.id(filter.lead(), bodies.dayOf(filter));
        return new TaskSearch(em, readers.reach(), filter, lead, caller.body().orElse(null), bodies.dayOf(filter));
    }
}
