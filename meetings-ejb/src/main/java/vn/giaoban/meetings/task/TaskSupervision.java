package vn.giaoban.meetings.task;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.VERIFY_TASKS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.archive.rule.Refusal;

/**
 * What the assigner does with a task: verify or return, decide on more time, suspend, transfer, cancel. Business day and
 * version as in {@link TaskExecution}.
 */
@Stateless
public class TaskSupervision {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    TaskBook book;

    @Inject
    BodiesOfTasks bodies;

    /** Confirms that what was reported done is done, with a verdict on its quality. */
    @RolesAllowed(VERIFY_TASKS)
    public TaskView verify(
            long id, Long version, LocalDate on, @NotNull Quality quality, @Size(max = 2000) String note) {
        Task task = book.versioned(id, version);
        task.verify(quality, book.deed(on, note));
        return book.done(task, "task.verify");
    }

    /** Closes a task unfinished: the verdict "không hoàn thành". */
    @RolesAllowed(VERIFY_TASKS)
    public TaskView closeUnfinished(long id, Long version, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.versioned(id, version);
        task.closeUnfinished(book.reasoned(on, reason));
        return book.done(task, "task.closeUnfinished");
    }

    /** Returns what was reported done: more is needed. */
    @RolesAllowed(VERIFY_TASKS)
    public TaskView returnForRework(long id, Long version, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.versioned(id, version);
        task.returnForRework(book.reasoned(on, reason));
        return book.done(task, "task.return");
    }

    /**
     * Decides on a request for more time; once.
     *
     * @param grantedDay the last day granted; null = the day asked for
     * @throws Refusal UNKNOWN {@code extension.unknown}; CONFLICT {@code extension.decided}; INVALID {@code
     *     extension.notLater}
     */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView decide(
            long requestId, boolean granted, LocalDate on, LocalDate grantedDay, @Size(max = 2000) String note) {
        ExtensionRequest request = em.find(ExtensionRequest.class, requestId);
        if (request == null) {
            throw Refusal.unknown("extension.unknown");
        }
        Task task = book.visible(request.task().id());
        if (granted) {
            task.extend(request, grantedDay == null ? request.wantedDay() : grantedDay, book.deed(on, note));
        } else {
            task.refuseExtension(request, book.reasoned(on, note));
        }
        return book.done(task, granted ? "task.extend" : "task.refuseExtension");
    }

    /** The task rests for a while and is counted apart. */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView suspend(long id, Long version, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.versioned(id, version);
        task.suspend(book.reasoned(on, reason));
        return book.done(task, "task.suspend");
    }

    /** The task goes on where it rested. */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView resume(long id, Long version, LocalDate on, @Size(max = 2000) String note) {
        Task task = book.versioned(id, version);
        task.resume(book.deed(on, note));
        return book.done(task, "task.resume");
    }

    /**
     * Hands the task to another body, which has to accept it.
     *
     * @param lead code of the new lead body, which exists on that day
     */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView transfer(long id, Long version, LocalDate on, String lead, @Size(max = 2000) String reason) {
        Task task = book.versioned(id, version);
        Deed deed = book.reasoned(on, reason);
        task.transfer(bodies.leadOn(lead, deed.happenedOn()), deed);
        return book.done(task, "task.transfer");
    }

    /** Puts the task before the level above; whose turn it is stays as it was. */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView escalate(long id, Long version, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.versioned(id, version);
        task.escalate(book.reasoned(on, reason));
        return book.done(task, "task.escalate");
    }

    /**
     * Takes back what was decided last, as long as nobody has built on it.
     *
     * @param kept how many events the log had before that decision
     * @param seen how many it had after it
     * @throws Refusal CONFLICT {@code task.movedOn}
     */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView takeBack(long id, int kept, int seen, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.visible(id);
        task.takeBack(kept, seen, book.reasoned(on, reason));
        return book.done(task, "task.takeBack");
    }

    /** The task is no longer asked for. */
    @RolesAllowed(ASSIGN_TASKS)
    public TaskView cancel(long id, Long version, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.versioned(id, version);
        task.cancel(book.reasoned(on, reason));
        return book.done(task, "task.cancel");
    }
}
