package vn.giaoban.meetings.gap;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.QuietDocument;
import vn.giaoban.meetings.conclusion.UnansweredClause;
import vn.giaoban.meetings.task.TaskView;

/**
 * What is missing on a day.
 *
 * @param quietSince documents are listed upon which nothing has followed since this day
 */
public record GapReport(
        LocalDate asOf,
        LocalDate quietSince,
        List<UnansweredClause> clauses,
        List<TaskView> tasks,
        List<QuietDocument> directives,
        List<Contradiction> contradictions) {

    public GapReport {
        clauses = List.copyOf(clauses);
        tasks = List.copyOf(tasks);
        directives = List.copyOf(directives);
        contradictions = List.copyOf(contradictions);
    }
}
