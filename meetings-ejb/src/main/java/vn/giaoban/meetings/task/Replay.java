package vn.giaoban.meetings.task;

import java.util.List;

/** Where the events that still count leave a task; asked when some of them are taken back. */
final class Replay {

    private TaskState state;
    private TaskState stateBefore;
    private int percent;
    private long lead;
    private Due due;

    private Replay() {}

    static Replay of(List<TaskEvent> standing) {
        Replay replay = new Replay();
        standing.forEach(replay::take);
        return replay;
    }

    private void take(TaskEvent event) {
        TaskFact fact = event.fact();
        switch (fact.kind()) {
            case ASSIGNED -> {
                state = TaskState.ASSIGNED;
                lead = fact.lead();
                due = fact.due();
            }
            case TRANSFERRED -> {
                state = TaskState.ASSIGNED;
                lead = fact.lead();
            }
            case ACCEPTED -> state = TaskState.ACCEPTED;
            case REFUSED -> state = TaskState.REFUSED;
            case PROGRESSED, REPORTED -> {
                state = fact.kind() == TaskEventKind.REPORTED ? TaskState.REPORTED : TaskState.IN_PROGRESS;
                percent = event.percent() == null ? percent : event.percent();
            }
            case RETURNED -> state = TaskState.IN_PROGRESS;
            case EXTENDED -> due = fact.due();
            case SUSPENDED -> {
                stateBefore = state;
                state = TaskState.SUSPENDED;
            }
            case RESUMED -> {
                state = stateBefore;
                stateBefore = null;
            }
            case VERIFIED -> state = TaskState.DONE;
            case NOT_COMPLETED -> state = TaskState.NOT_COMPLETED;
            case CANCELLED -> state = TaskState.CANCELLED;
            case EXTENSION_REQUESTED, EXTENSION_REFUSED, ESCALATED, TAKEN_BACK -> {
                // These change neither state nor lead nor deadline.
            }
        }
    }

    TaskState state() {
        return state;
    }

    TaskState stateBefore() {
        return stateBefore;
    }

    int percent() {
        return percent;
    }

    long lead() {
        return lead;
    }

    Due due() {
        return due;
    }
}
