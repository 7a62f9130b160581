package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;

/**
 * One clause of the conclusion as read.
 *
 * @param ordinal its place in the conclusion, from 1
 * @param kind what it does
 * @param axes on what a shortcoming finds fault; empty for every other kind
 * @param text its words, Unicode NFC, line breaks joined
 * @param span where they stand in the text as sent
 * @param lead the one body that leads, or null where none is named
 * @param coordinating the bodies named as working with the lead
 * @param collective who is addressed where no single body is: "Các đơn vị", "các Ban"; otherwise null
 * @param due by when
 * @param inferred names of the fields above that were concluded and not read in the clause, such as {@code lead} carried
 *     over from the words before or {@code due} whose year is the conference's
 */
public record ClauseDraft(
        int ordinal,
        ClauseKind kind,
        List<Axis> axes,
        String text,
        Span span,
        BodyName lead,
        List<BodyName> coordinating,
        String collective,
        DueDraft due,
        List<String> inferred) {

    public ClauseDraft {
        axes = List.copyOf(axes);
        coordinating = List.copyOf(coordinating);
        inferred = List.copyOf(inferred);
    }
}
