package vn.giaoban.web.api.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.meetings.report.ReportEvent;
import vn.giaoban.meetings.report.ReportState;
import vn.giaoban.meetings.report.ReportTexts;
import vn.giaoban.meetings.report.ReportView;
import vn.giaoban.meetings.report.ReportedTask;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.web.api.Id;

/** A body's report; what each member means stands at {@link ReportView}. */
record ShownReport(
        String id,
        long version,
        String round,
        String body,
        ReportState state,
        ReportTexts texts,
        boolean prefilled,
        LocalDate submittedOn,
        Integer daysLate,
        LocalDate asOf,
        List<ShownReportedTask> tasks,
        List<ShownReportEvent> events) {

    /** A task of the body. */
    record ShownReportedTask(
            String task, String content, String due, TaskStatus status, Integer daysLate, int percent) {

        static ShownReportedTask of(ReportedTask task) {
            return new ShownReportedTask(
                    Id.of(task.getTask()),
                    task.getContent(),
                    task.getDue(),
                    task.getStatus(),
                    task.getDaysLate(),
                    task.getPercent());
        }
    }

    /** One step of the report. */
    record ShownReportEvent(ReportState state, OffsetDateTime at, String actor, String note) {

        static ShownReportEvent of(ReportEvent event) {
            return new ShownReportEvent(event.getKind(), event.getAt(), event.getActor(), event.getNote());
        }
    }

    static ShownReport of(ReportView report) {
        return new ShownReport(
                Id.of(report.id()),
                report.version(),
                Id.of(report.round().id()),
                report.body(),
                report.state(),
                report.texts(),
                report.prefilled(),
                report.submittedOn(),
                report.daysLate(),
                report.asOf(),
                report.tasks().stream().map(ShownReportedTask::of).toList(),
                report.events().stream().map(ShownReportEvent::of).toList());
    }
}
