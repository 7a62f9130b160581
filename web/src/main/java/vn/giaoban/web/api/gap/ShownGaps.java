package vn.giaoban.web.api.gap;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.QuietDocument;
import vn.giaoban.meetings.conclusion.UnansweredClause;
import vn.giaoban.meetings.gap.Contradiction;
import vn.giaoban.meetings.gap.GapReport;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.task.ShownTask;

/** What is missing, on the wire. */
record ShownGaps(
        LocalDate asOf,
        LocalDate quietSince,
        List<ShownUnansweredClause> clauses,
        List<ShownTask> tasks,
        List<ShownQuietDocument> directives,
        List<ShownContradiction> contradictions) {

    /** A clause that was given to nobody. */
    record ShownUnansweredClause(
            String id, String conference, String conferenceTitle, LocalDate heldOn, int ordinal, String text) {

        static ShownUnansweredClause of(UnansweredClause clause) {
            return new ShownUnansweredClause(
                    Id.of(clause.id()),
                    Id.of(clause.conference()),
                    clause.conferenceTitle(),
                    clause.heldOn(),
                    clause.ordinal(),
                    clause.text());
        }
    }

    /** A directive upon which nothing followed. */
    record ShownQuietDocument(String id, String number, LocalDate issuedOn, String subject) {

        static ShownQuietDocument of(QuietDocument document) {
            return new ShownQuietDocument(
                    Id.of(document.id()), document.number(), document.issuedOn(), document.subject());
        }
    }

    /** A report that says other than its task does. */
    record ShownContradiction(Contradiction.Kind kind, ShownTask task, String report) {

        static ShownContradiction of(Contradiction found) {
            return new ShownContradiction(
                    found.kind(), ShownTask.of(found.task()), found.report() == null ? null : Id.of(found.report()));
        }
    }

    static ShownGaps of(GapReport report) {
        return new ShownGaps(
                report.asOf(),
                report.quietSince(),
                report.clauses().stream().map(ShownUnansweredClause::of).toList(),
                report.tasks().stream().map(ShownTask::of).toList(),
                report.directives().stream().map(ShownQuietDocument::of).toList(),
                report.contradictions().stream().map(ShownContradiction::of).toList());
    }
}
