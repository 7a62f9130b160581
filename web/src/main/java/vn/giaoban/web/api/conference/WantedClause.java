package vn.giaoban.web.api.conference;

import java.util.List;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.web.api.Id;

/** A clause as it is sent; what each member means stands at {@link ClauseEntry}. */
public record WantedClause(
        String id,
        ClauseKind kind,
        List<Axis> axes,
        String heading,
        String text,
        Boolean noTask,
        BodyName lead,
        List<BodyName> coordinating,
        String collective,
        Due due,
        List<String> inferred,
        Span span) {

    ClauseEntry entry() {
        return new ClauseEntry(
                Id.within(id), kind, axes, heading, text, noTask, lead, coordinating, collective, due, inferred, span);
    }
}
