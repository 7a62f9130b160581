package vn.giaoban.web.api.conference;

import java.util.List;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.web.api.Id;

/** A clause as the interface shows it; what each member means stands at {@link ClauseView}. */
public record ShownClause(
        String id,
        int ordinal,
        ClauseKind kind,
        List<Axis> axes,
        String heading,
        String text,
        boolean noTask,
        BodyName lead,
        List<BodyName> coordinating,
        String collective,
        Due due,
        List<String> inferred,
        Span span,
        int tasks) {

    static ShownClause of(ClauseView clause) {
        return new ShownClause(
                Id.of(clause.id()),
                clause.ordinal(),
                clause.kind(),
                clause.axes(),
                clause.heading(),
                clause.text(),
                clause.noTask(),
                clause.lead(),
                clause.coordinating(),
                clause.collective(),
                clause.due(),
                clause.inferred(),
                clause.span(),
                clause.tasks());
    }
}
