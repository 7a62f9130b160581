package vn.giaoban.web.api.task;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.ExtensionState;
import vn.giaoban.meetings.task.ExtensionView;
import vn.giaoban.meetings.task.Quality;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.web.api.Id;

/** A task as the interface shows it; what each member means stands at {@link TaskView}. */
public record ShownTask(
        String id,
        String code,
        long version,
        String content,
        String lead,
        List<String> coordinating,
        Due due,
        Due originalDue,
        TaskState state,
        TaskStatus status,
        Integer daysLate,
        String conference,
        String conferenceTitle,
        String clause,
        String document,
        String deliverable,
        String director,
        String reporting,
        LocalDate assignedOn,
        int percent,
        int carried,
        Quality quality,
        ShownExtension extension,
        List<Evidence> evidence) {

    /** A request for more time. */
    record ShownExtension(
            String id,
            String task,
            LocalDate requestedOn,
            LocalDate wantedDay,
            String reason,
            ExtensionState state,
            LocalDate decidedOn,
            LocalDate grantedDay,
            String decisionNote) {

        static ShownExtension of(ExtensionView view) {
            return view == null
                    ? null
                    : new ShownExtension(
                            Id.of(view.id()),
                            Id.of(view.taskId()),
                            view.requestedOn(),
                            view.wantedDay(),
                            view.reason(),
                            view.state(),
                            view.decidedOn(),
                            view.grantedDay(),
                            view.decisionNote());
        }
    }

    /** The task as shown. */
    public static ShownTask of(TaskView task) {
        return new ShownTask(
                Id.of(task.id()),
                task.code(),
                task.version(),
                task.content(),
                task.lead(),
                task.coordinating(),
                task.due(),
                task.originalDue(),
                task.state(),
                task.status(),
                task.daysLate(),
                Id.of(task.conference()),
                task.conferenceTitle(),
                Id.of(task.clause()),
                Id.of(task.document()),
                task.deliverable(),
                task.director(),
                task.reporting(),
                task.assignedOn(),
                task.percent(),
                task.carried(),
                task.quality(),
                ShownExtension.of(task.extension()),
                task.evidence().stream().map(Evidence::of).toList());
    }
}
