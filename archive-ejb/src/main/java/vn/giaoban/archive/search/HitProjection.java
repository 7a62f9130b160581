package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.search.highlighter.SearchHighlighter;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.search.SearchResult.Fragment;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.archive.validity.Validity;
import vn.giaoban.archive.validity.ValidityState;

/** What of a hit is taken out of the index. */
final class HitProjection {

    private static final int FRAGMENTS = 3;

    private HitProjection() {}

    static SearchProjection<Hit> hit(SearchProjectionFactory<?, ?> f, QueryText text, SearchRequest request) {
        // A number is looked for without its marks.
        boolean marked = text.number().isEmpty() && (request.exact() || text.isMarked());
        return f.composite()
                .from(
                        f.field(Fields.TYPE, String.class),
                        f.field(Fields.ENTITY_ID, Long.class),
                        f.field(Fields.EXTERNAL_ID, String.class),
                        f.field(Fields.NUMBER, String.class),
                        f.field(Fields.KIND, String.class),
                        f.field(Fields.ISSUED_ON, LocalDate.class),
                        f.field(Fields.ISSUER, String.class),
                        f.field(Fields.SUBJECT, String.class),
                        f.field(Fields.VALID_FROM, LocalDate.class),
                        f.field(Fields.VALID_TO, LocalDate.class),
                        f.field(Fields.REPLACED, Boolean.class),
                        f.field(Fields.PARTLY_FROM, LocalDate.class),
                        f.score(),
                        f.highlight(marked ? Fields.TEXT : Fields.TEXT_FOLD))
                .asArray(values -> toHit(values, request.filters().on()))
                .toProjection();
    }

    static SearchProjection<Suggestion> suggestion(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.field(Fields.TYPE, String.class),
                        f.field(Fields.ENTITY_ID, Long.class),
                        f.field(Fields.NUMBER, String.class),
                        f.field(Fields.KIND, String.class),
                        f.field(Fields.ISSUED_ON, LocalDate.class),
                        f.field(Fields.SUBJECT, String.class))
                .asArray(HitProjection::toSuggestion)
                .toProjection();
    }

    /** Escapes what the text holds: by default an engine would hand markup of the text through. */
    static SearchHighlighter highlighter(SearchHighlighterFactory f) {
        return f.unified()
                .encoder(HighlighterEncoder.HTML)
                .tag("<mark>", "</mark>")
                // The heading is found in as well, and left out where the text says more.
                .numberOfFragments(FRAGMENTS + 2)
                .orderByScore(true)
                .toHighlighter();
    }

    private static Hit toHit(Object[] v, LocalDate on) {
        return new Hit(
                EntryType.of((String) v[0]).orElseThrow(),
                (Long) v[1],
                (String) v[2],
                (String) v[3],
                (String) v[4],
                (LocalDate) v[5],
                (String) v[6],
                (String) v[7],
                (LocalDate) v[8],
                (LocalDate) v[9],
                validity(v, on),
                (Float) v[12],
                fragments((List<?>) v[13]));
    }

    private static ValidityState validity(Object[] v, LocalDate on) {
        if (v[8] == null || on == null) {
            return null;
        }
        return new Validity((LocalDate) v[8], (LocalDate) v[9], Boolean.TRUE.equals(v[10]), (LocalDate) v[11]).on(on);
    }

    /** What stands in the text; a hit that was found by its heading alone shows that. */
    private static List<Fragment> fragments(List<?> highlighted) {
        List<ShownFragment> shown = highlighted.stream()
                .map(html -> ShownFragment.of((String) html))
                .toList();
        boolean headingOnly = shown.stream().allMatch(ShownFragment::isOfHeading);
        return shown.stream()
                .filter(fragment -> headingOnly || !fragment.isOfHeading())
                .limit(FRAGMENTS)
                .map(ShownFragment::fragment)
                .toList();
    }

    private static Suggestion toSuggestion(Object[] v) {
        return new Suggestion(
                EntryType.of((String) v[0]).orElseThrow(),
                (Long) v[1],
                (String) v[2],
                (String) v[3],
                (LocalDate) v[4],
                (String) v[5]);
    }
}
