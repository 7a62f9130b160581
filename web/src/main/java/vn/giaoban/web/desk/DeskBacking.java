package vn.giaoban.web.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/**
 * The desk: what is overdue, what is due soon, what waits for a step, the next conference. A body's contact sees the tasks
 * that his body leads; the office sees all.
 */
@Named
@RequestScoped
public class DeskBacking {

    private static final int SHOWN = 8;
    private static final int LOOKED_THROUGH = 300;
    private static final int SOON = 7;

    @EJB
    Tasks tasks;

    @EJB
    Conferences conferences;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether the caller has tasks and conferences to see at all; an administrator of the system has none. */
    public boolean isReads() {
        return caller.may(Permission.READ);
    }

    /** Whether the desk shows only what the caller's own body leads. */
    public boolean isOwn() {
        return !caller.may(Permission.READ_ALL) && caller.may(Permission.CARRY_OUT_TASKS);
    }

    /** How many of the tasks shown here stand in a status, by its name in {@link TaskStatus}. */
    public long count(String status) {
        return tasks.count(filter(EnumSet.of(TaskStatus.valueOf(status)), null));
    }

    /** Whether tasks can wait for the caller at all; who only reads has no step to take. */
    public boolean isActs() {
        return caller.may(Permission.VERIFY_TASKS) || caller.may(Permission.CARRY_OUT_TASKS);
    }

    public List<TaskView> getOverdue() {
        return tasks.page(filter(EnumSet.of(TaskStatus.OVERDUE), null), 0, SHOWN);
    }

    public List<TaskView> getSoon() {
        return tasks.page(
                filter(EnumSet.of(TaskStatus.OPEN_IN_TIME), LocalDate.now(clock).plusDays(SOON)), 0, SHOWN);
    }

    public long getSoonCount() {
        return tasks.count(
                filter(EnumSet.of(TaskStatus.OPEN_IN_TIME), LocalDate.now(clock).plusDays(SOON)));
    }

    /** Tasks that wait for the caller: to be accepted by a body's contact, to be confirmed by the office. */
    public List<TaskView> getWaiting() {
        TaskState step = caller.may(Permission.VERIFY_TASKS) ? TaskState.REPORTED : TaskState.ASSIGNED;
        Set<TaskStatus> open = EnumSet.of(TaskStatus.OPEN_IN_TIME, TaskStatus.OVERDUE, TaskStatus.UNDATED);
        return tasks.page(filter(open, null), 0, LOOKED_THROUGH).stream()
                .filter(task -> task.state() == step)
                .limit(SHOWN)
                .toList();
    }

    /** The next conference that is planned. */
    public ConferenceLine getNext() {
        LocalDate today = LocalDate.now(clock);
        ConferenceFilter ahead = new ConferenceFilter(null, null, ConferenceState.PLANNED, null, today, null);
        Optional<ConferenceLine> next = conferences.page(ahead, 0, LOOKED_THROUGH).stream()
                .min(Comparator.comparing(ConferenceLine::startDate));
        return next.orElse(null);
    }

    public List<ConferenceLine> getLately() {
        return conferences.page(new ConferenceFilter(null, null, null, null, null, LocalDate.now(clock)), 0, 5);
    }

    private TaskFilter filter(Set<TaskStatus> statuses, LocalDate to) {
        LocalDate from = to == null ? null : LocalDate.now(clock);
        return new TaskFilter(statuses, null, isOwn(), null, null, null, from, to, null);
    }
}
