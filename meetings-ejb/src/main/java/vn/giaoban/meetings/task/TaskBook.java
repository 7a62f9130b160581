package vn.giaoban.meetings.task;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;

/** Opens tasks for the verbs, says whose turn it is, and writes down what was done. */
@ApplicationScoped
class TaskBook {

    /** A day further off than this is taken for a slip of the pen. */
    private static final int YEARS_AHEAD = 1;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    SecrecyGuard guard;

    @Inject
    Clock clock;

    @Inject
    TaskReaders readers;

    @Inject
    Happenings happenings;

    /** The task, if the caller may see it. */
    Task visible(long id) {
        TaskAccess access = new TaskAccess(readers.reach());
        return access.fill(
                        em.createQuery("select t from Task t where t.id = :id and " + access.condition(), Task.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("task.unknown"));
    }

    /** The task, for a verb of its lead body: the body's contact, or the office in its stead. */
    Task ofLead(long id, Long version) {
        Task task = versioned(id, version);
        boolean contact = caller.may(CARRY_OUT_TASKS)
                && caller.body().filter(body -> body == task.leadId()).isPresent();
        if (!contact && !caller.may(ASSIGN_TASKS)) {
            throw Refusal.forbidden("task.notLead");
        }
        return task;
    }

    /** The task, for a verb of the office. */
    Task versioned(long id, Long version) {
        Task task = visible(id);
        if (version != null && version != task.version()) {
            throw Refusal.conflict("stale");
        }
        return task;
    }

    /**
     * What the caller is doing now.
     *
     * @param on the business day; null = today
     */
    Deed deed(LocalDate on, String note) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate day = on == null ? now.toLocalDate() : on;
        if (day.isAfter(now.toLocalDate().plusYears(YEARS_AHEAD))) {
            throw Refusal.invalid("task.dayTooFar", day);
        }
        guard.refuse(note);
        return new Deed(day, now, caller.account().displayName(), note == null || note.isBlank() ? null : note.strip());
    }

    /** As {@link #deed}, where the reason must be given. */
    Deed reasoned(LocalDate on, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("task.noReason");
        }
        return deed(on, reason);
    }

    /** Refuses words that bear a mark of secrecy. */
    void refuseSecrets(String words) {
        guard.refuse(words);
    }

    /** Writes a new task. */
    TaskView assigned(Task task) {
        guard.refuse(task.content(), task.deliverable());
        readers.admit(task);
        em.persist(task);
        return done(task, "task.assign");
    }

    /** Writes down what was done, so that it is audited and found. */
    TaskView done(Task task, String action) {
        boolean otherReaders = readers.admit(task);
        em.flush();
        readers.changed(task, otherReaders);
        audit.done(action, "task", task.id(), TaskCode.of(task.id()));
        happenings.tell(task);
        return view(task);
    }

    TaskView view(Task task) {
        return readers.views(List.of(task), LocalDate.now(clock)).get(0);
    }
}
