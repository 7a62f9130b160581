package vn.giaoban.meetings.conclusion;

import java.util.List;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;

/**
 * A clause as it is shown; the fields of {@link ClauseEntry} with its place.
 *
 * @param ordinal its place in the conclusion, from 1
 * @param tasks how many tasks stem from it, those cancelled left out
 */
public record ClauseView(
        long id,
        long conference,
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

    /** Whether the office has still to give a task or to mark that none is needed. */
    public boolean unanswered() {
        return !noTask && tasks == 0;
    }
}
