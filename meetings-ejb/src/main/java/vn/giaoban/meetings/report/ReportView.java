package vn.giaoban.meetings.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A body's report.
 *
 * @param round the round, with no report but this
 * @param body code of the body
 * @param prefilled whether the texts were not written yet, but stand as the body's tasks suggest them
 * @param submittedOn the day it was first handed in, or null
 * @param daysLate from 1 where it came late, or is late today; else null
 * @param asOf the day at whose end the tasks are looked at
 * @param tasks as they stand, or as they stood when the report was handed in
 * @param events what became of it, in its order
 * @param writable whether the caller may write in it now; {@code decidable} whether he may take it or return it
 */
public record ReportView(
        long id,
        long version,
        RoundView round,
        String body,
        ReportState state,
        ReportTexts texts,
        boolean prefilled,
        LocalDate submittedOn,
        Integer daysLate,
        LocalDate asOf,
        List<ReportedTask> tasks,
        List<ReportEvent> events,
        boolean writable,
        boolean decidable) {

    public ReportView {
        tasks = List.copyOf(tasks);
        events = List.copyOf(events);
    }
}
