package vn.giaoban.meetings.report;

/**
 * Something has happened to a body's report, within the change that caused it.
 *
 * @param state what it became; {@link ReportState#DRAFT} when it was asked for
 * @param step counts the steps of the report, so that each is told once
 * @param title of the round
 * @param note what is asked for, where it was returned; else null
 */
public record ReportHappened(long report, ReportState state, int step, long bodyId, String title, String note) {

    static ReportHappened of(BodyReport report) {
        int step = report.events().size();
        return new ReportHappened(
                report.id(),
                report.state(),
                step,
                report.bodyId(),
                report.round().title(),
                step == 0 ? null : report.events().get(step - 1).getNote());
    }
}
