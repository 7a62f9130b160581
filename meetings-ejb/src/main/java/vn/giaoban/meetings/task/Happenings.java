package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells those who live by tasks what has happened to one. */
@ApplicationScoped
class Happenings {

    @Inject
    Event<TaskHappened> happened;

    /** The last event of the task has just been written. */
    void tell(Task task) {
        TaskEvent last = task.lastEvent();
        happened.fire(new TaskHappened(
                task.id(),
                last.kind(),
                last.ordinal(),
                task.content(),
                task.leadId(),
                task.coordinating(),
                task.due().lastDay().orElse(null)));
    }
}
