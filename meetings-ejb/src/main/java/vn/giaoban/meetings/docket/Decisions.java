package vn.giaoban.meetings.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.ExtensionView;
import vn.giaoban.meetings.task.Quality;
import vn.giaoban.meetings.task.TaskExecution;
import vn.giaoban.meetings.task.TaskSource;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** Carries out what is decided at the table by the task's own verbs, so that its log, its rules and its rights hold. */
@ApplicationScoped
class Decisions {

    /** A task that is split becomes at least so many. */
    private static final int FEWEST_PARTS = 2;

    @Inject
    Tasks tasks;

    @Inject
    TaskExecution execution;

    @Inject
    TaskSupervision supervision;

    /** Carries out a decision; yields the ids of the tasks that took the place of this one. */
    List<Long> carryOut(long id, Disposition decided) {
        TaskView task = tasks.get(id);
        LocalDate on = decided.on();
        switch (decided.kind()) {
            case CONFIRM -> confirm(task, decided);
            case EXTEND -> extend(task, decided);
            case REASSIGN -> supervision.transfer(id, null, on, decided.lead(), decided.note());
            case SPLIT -> {
                return split(task, decided);
            }
            case SUSPEND -> supervision.suspend(id, null, on, decided.note());
            case CANCEL -> supervision.cancel(id, null, on, decided.note());
            case ESCALATE -> supervision.escalate(id, null, on, decided.note());
        }
        return List.of();
    }

    /** What the table confirms as done is accepted and reported in the body's stead, where the body has not done so. */
    private void confirm(TaskView task, Disposition decided) {
        if (task.state() == TaskState.DONE || task.state() == TaskState.NOT_COMPLETED) {
            return;
        }
        if (task.state() == TaskState.ASSIGNED) {
            execution.accept(task.id(), null, decided.on(), null);
        }
        if (task.state() != TaskState.REPORTED) {
            execution.reportDone(task.id(), null, decided.on(), decided.note(), List.of());
        }
        Quality quality = decided.quality() == null ? Quality.MET : decided.quality();
        supervision.verify(task.id(), null, decided.on(), quality, decided.note());
    }

    /** A request that waits is granted; without one the table speaks for the body. */
    private void extend(TaskView task, Disposition decided) {
        if (decided.day() == null) {
            throw Refusal.invalid("docket.noDay");
        }
        long request = task.extension() == null
                ? requested(task, decided)
                : task.extension().id();
        supervision.decide(request, true, decided.on(), decided.day(), decided.note());
    }

    private long requested(TaskView task, Disposition decided) {
        ExtensionView made = execution.requestExtension(task.id(), null, decided.on(), decided.day(), decided.note());
        return made.id();
    }

    /** The parts stem from the same clause or document; the task itself is no longer asked for. */
    private List<Long> split(TaskView task, Disposition decided) {
        if (decided.parts().size() < FEWEST_PARTS) {
            throw Refusal.invalid("docket.parts", FEWEST_PARTS);
        }
        TaskSource source = new TaskSource(task.conference(), task.clause(), task.document());
        supervision.cancel(task.id(), null, decided.on(), decided.note());
        List<Long> parts = new ArrayList<>();
        for (Assignment part : decided.parts()) {
            parts.add(tasks.assign(source, part).id());
        }
        return parts;
    }

    /** Takes a decision back: its parts are cancelled, and its task stands as it did before. */
    void takeBack(DocketLine line, LocalDate on, String reason) {
        for (long part : line.parts()) {
            if (logged(part) > 1) {
                throw Refusal.conflict("task.movedOn");
            }
            supervision.cancel(part, null, on, reason);
        }
        if (line.logAfter() > line.logBefore()) {
            supervision.takeBack(line.taskId(), line.logBefore(), line.logAfter(), on, reason);
        }
    }

    /** How much has happened to a task. */
    int logged(long task) {
        return tasks.log(task).size();
    }
}
