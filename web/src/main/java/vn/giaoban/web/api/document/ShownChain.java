package vn.giaoban.web.api.document;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.chain.Chain;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.document.ShownDocument.OtherDocument;
import vn.giaoban.web.api.document.ShownDocument.ShownRelation;

/** The chain of a document as the interface shows it; what each member means stands at {@link Chain}. */
record ShownChain(OtherDocument document, ShownOrigin up, ShownOutcome down) {

    /** What the document came from. */
    record ShownOrigin(
            List<ShownRelation> relations, ConferenceLink conference, List<ClauseLink> clauses, List<TaskLink> tasks) {}

    /** What came of it. */
    record ShownOutcome(List<ShownRelation> relations, List<TaskLink> tasks) {}

    /** The conference whose notice the document is. */
    record ConferenceLink(String id, String title, LocalDate date, ConferenceState state) {

        static ConferenceLink of(ConferenceHeading conference) {
            return conference == null
                    ? null
                    : new ConferenceLink(
                            Id.of(conference.id()), conference.title(), conference.date(), conference.state());
        }
    }

    /** A clause that the document announces. */
    record ClauseLink(String id, int ordinal, ClauseKind kind, String text) {

        static ClauseLink of(ClauseView clause) {
            return new ClauseLink(Id.of(clause.id()), clause.ordinal(), clause.kind(), clause.text());
        }
    }

    /** A task, with the clause it stems from where it stems from one. */
    record TaskLink(
            String id, String code, String content, String lead, TaskState state, TaskStatus status, String clause) {

        static TaskLink of(TaskView task) {
            return new TaskLink(
                    Id.of(task.id()),
                    task.code(),
                    task.content(),
                    task.lead(),
                    task.state(),
                    task.status(),
                    Id.of(task.clause()));
        }
    }

    static ShownChain of(Chain chain) {
        return new ShownChain(
                OtherDocument.of(chain.document()),
                new ShownOrigin(
                        relations(chain, true),
                        ConferenceLink.of(chain.conference()),
                        chain.clauses().stream().map(ClauseLink::of).toList(),
                        tasks(chain.answered())),
                new ShownOutcome(relations(chain, false), tasks(chain.given())));
    }

    private static List<ShownRelation> relations(Chain chain, boolean outgoing) {
        return chain.document().relations().stream()
                .filter(relation -> relation.outgoing() == outgoing)
                .map(ShownRelation::of)
                .toList();
    }

    private static List<TaskLink> tasks(List<TaskView> tasks) {
        return tasks.stream().map(TaskLink::of).toList();
    }
}
