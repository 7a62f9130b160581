package vn.giaoban.web.conference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conclusion.drafting.Span;

/** A text cut into the pieces that were read and those between them, so that a page can show which is which. */
final class SourceText {

    /**
     * A piece of the text.
     *
     * @param key number of the clause that was read here, or {@code null}
     * @param kind style of the piece: the clause's kind, {@code off} where it is left out, {@code body}, or nothing
     */
    public record Piece(String text, String key, String kind) {}

    private record Found(Span span, String key, String kind) {}

    private SourceText() {}

    static List<Piece> pieces(String text, List<ClauseForm> clauses, List<ConferenceDraft.NamedBody> bodies) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseForm clause = clauses.get(i);
            if (clause.getSpan() != null) {
                String kind = clause.isTaken() ? clause.getKind().name().toLowerCase(Locale.ROOT) : "off";
                found.add(new Found(clause.getSpan(), Integer.toString(i + 1), kind));
            }
        }
        bodies.forEach(body -> found.add(new Found(body.span(), null, "body")));
        found.sort(Comparator.comparingInt((Found f) -> f.span().from())
                .thenComparingInt(f -> -f.span().to()));
        int[] points = text.codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Found next : found) {
            if (next.span().from() >= at && next.span().to() <= points.length) {
                add(pieces, points, at, next.span().from(), null, "");
                add(pieces, points, next.span().from(), next.span().to(), next.key(), next.kind());
                at = next.span().to();
            }
        }
        add(pieces, points, at, points.length, null, "");
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, int[] points, int from, int to, String key, String kind) {
        if (to > from) {
            pieces.add(new Piece(new String(points, from, to - from), key, kind));
        }
    }
}
