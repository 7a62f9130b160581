package vn.giaoban.web.api.conference;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseDraft;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft.Chair;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft.NamedBody;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft.Periods;
import vn.giaoban.meetings.conclusion.drafting.ConferenceKind;
import vn.giaoban.meetings.conclusion.drafting.DueDraft;
import vn.giaoban.meetings.conclusion.drafting.Span;

/** What was read out of a text; what each member means stands at {@link ConferenceDraft}. */
record ShownDraft(
        String title,
        ConferenceKind kind,
        LocalDate date,
        String place,
        Periods period,
        Chair chair,
        List<NamedBody> bodies,
        List<ShownDraftClause> clauses) {

    /** A clause of it. That nobody is named as leading, and no collective, is said and not left to be guessed. */
    record ShownDraftClause(
            int ordinal,
            ClauseKind kind,
            List<Axis> axes,
            String text,
            Span span,
            @JsonbNillable BodyName lead,
            List<BodyName> coordinating,
            @JsonbNillable String collective,
            DueDraft due,
            List<String> inferred) {

        static ShownDraftClause of(ClauseDraft clause) {
            return new ShownDraftClause(
                    clause.ordinal(),
                    clause.kind(),
                    clause.axes(),
                    clause.text(),
                    clause.span(),
                    clause.lead(),
                    clause.coordinating(),
                    clause.collective(),
                    clause.due(),
                    clause.inferred());
        }
    }

    static ShownDraft of(ConferenceDraft draft) {
        return new ShownDraft(
                draft.title(),
                draft.kind(),
                draft.date(),
                draft.place(),
                draft.period(),
                draft.chair(),
                draft.bodies(),
                draft.clauses().stream().map(ShownDraftClause::of).toList());
    }
}
