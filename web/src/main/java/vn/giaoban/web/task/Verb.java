package vn.giaoban.web.task;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;
import static vn.giaoban.archive.rule.Permission.VERIFY_TASKS;

import java.util.Set;
import vn.giaoban.meetings.task.TaskState;

/** What can be done with a task from its page, and when the page offers it; the boundary decides all the same. */
public enum Verb {
    ACCEPT(CARRY_OUT_TASKS, false, TaskState.ASSIGNED),
    PROGRESS(CARRY_OUT_TASKS, true, TaskState.ACCEPTED, TaskState.IN_PROGRESS),
    REPORT_DONE(CARRY_OUT_TASKS, false, TaskState.ACCEPTED, TaskState.IN_PROGRESS),
    REQUEST_EXTENSION(CARRY_OUT_TASKS, true, TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.IN_PROGRESS),
    REFUSE(CARRY_OUT_TASKS, true, TaskState.ASSIGNED),
    VERIFY(VERIFY_TASKS, false, TaskState.REPORTED),
    REWORK(VERIFY_TASKS, true, TaskState.REPORTED),
    RESUME(ASSIGN_TASKS, false, TaskState.SUSPENDED),
    SUSPEND(
            ASSIGN_TASKS,
            true,
            TaskState.ASSIGNED,
            TaskState.ACCEPTED,
            TaskState.IN_PROGRESS,
            TaskState.REFUSED,
            TaskState.REPORTED),
    TRANSFER(ASSIGN_TASKS, true, TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.REFUSED),
    CLOSE_UNFINISHED(VERIFY_TASKS, true, TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.IN_PROGRESS),
    CANCEL(
            ASSIGN_TASKS,
            true,
            TaskState.ASSIGNED,
            TaskState.ACCEPTED,
            TaskState.IN_PROGRESS,
            TaskState.REFUSED,
            TaskState.SUSPENDED),
    GRANT(ASSIGN_TASKS, false),
    REFUSE_EXTENSION(ASSIGN_TASKS, true);

    private static final Set<Verb> FIRST = Set.of(ACCEPT, REPORT_DONE, VERIFY, RESUME, GRANT);

    private final String permission;
    private final boolean reasoned;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<TaskState> states;

    Verb(String permission, boolean reasoned, TaskState... states) {
        this.permission = permission;
        this.reasoned = reasoned;
        this.states = Set.of(states);
    }

    public String permission() {
        return permission;
    }

    /** Whether it wants words: a reason, or what was achieved. */
    public boolean isReasoned() {
        return reasoned;
    }

    /** Whether it is the step that usually comes next. */
    public boolean isFirst() {
        return FIRST.contains(this);
    }

    /** Whether it decides on a request for more time. */
    public boolean isDecision() {
        return this == GRANT || this == REFUSE_EXTENSION;
    }

    boolean fits(TaskState state, boolean extensionWaits) {
        if (isDecision()) {
            return extensionWaits && state.live();
        }
        return states.contains(state) && !(this == REQUEST_EXTENSION && extensionWaits);
    }
}
