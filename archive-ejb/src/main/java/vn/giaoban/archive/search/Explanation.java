package vn.giaoban.archive.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.giaoban.archive.search.SearchRequest.Reading;
import vn.giaoban.archive.search.SearchResult.Hit;

/**
 * Why an entry is among the hits of a search or is not. The engine itself is asked, with one condition after the other left
 * out, so that what is said here can never differ from what the search does.
 *
 * @param indexed whether the index shows it to the caller at all; if not, nothing else is known
 * @param found whether it is among the hits
 * @param place where it stands among them, from 1; null where it is not, or beyond the first {@value #LOOKED_THROUGH}
 * @param narrowedBy the dimensions of which no chosen value is its own
 * @param outsideDays whether it was issued before the first or after the last day wanted
 * @param missing words, or phrases in their quotes, that do not stand in it
 * @param otherMarks whether it would be found if the marks did not count
 */
public record Explanation(
        boolean indexed,
        boolean found,
        Integer place,
        Set<Dimension> narrowedBy,
        boolean outsideDays,
        List<String> missing,
        boolean otherMarks) {

    /** Nobody turns more pages than that. */
    static final int LOOKED_THROUGH = 2_000;

    public Explanation {
        narrowedBy = Set.copyOf(narrowedBy);
        missing = List.copyOf(missing);
    }

    /** Asks the engine about one entry. */
    public static Explanation of(
            IndexGeneration generation,
            SearchRequest request,
            EntryKey entry,
            Permitted permitted,
            UnaryOperator<String> restoration) {
        return new Inquiry(generation, request.page(0, 1), entry, permitted, restoration).explain();
    }

    private record Inquiry(
            IndexGeneration generation,
            SearchRequest request,
            EntryKey entry,
            Permitted permitted,
            UnaryOperator<String> restoration) {

        Explanation explain() {
            if (!finds(SearchRequest.of(""))) {
                return new Explanation(false, false, null, Set.of(), false, List.of(), false);
            }
            if (finds(request)) {
                return new Explanation(true, true, place(), Set.of(), false, List.of(), false);
            }
            Filters filters = request.filters();
            Set<Dimension> narrowedBy = EnumSet.noneOf(Dimension.class);
            filters.among().forEach((dimension, values) -> {
                if (!finds(SearchRequest.of("").validOn(filters.on()).among(dimension, values))) {
                    narrowedBy.add(dimension);
                }
            });
            boolean outside = !finds(SearchRequest.of("").issued(filters.from(), filters.to()));
            boolean worded = finds(words(request.q(), request.reading()));
            boolean otherMarks = !worded && request.exact() && finds(words(request.q(), Reading.FORGIVING));
            return new Explanation(
                    true, false, null, narrowedBy, outside, worded || otherMarks ? List.of() : missing(), otherMarks);
        }

        private List<String> missing() {
            return QueryText.parts(request.q()).stream()
                    .distinct()
                    .filter(part -> !finds(words(part, request.reading())))
                    .toList();
        }

        private static SearchRequest words(String q, Reading reading) {
            return SearchRequest.of(q).reading(reading);
        }

        private boolean finds(SearchRequest asked) {
            return generation
                            .search(asked.page(0, 1), permitted.only(entry), restoration)
                            .total()
                    > 0;
        }

        private Integer place() {
            SearchRequest portion = request.page(0, SearchRequest.MAX_SIZE);
            int passed = 0;
            while (portion != null && passed < LOOKED_THROUGH) {
                SearchResult found = generation.search(portion, permitted, restoration);
                for (Hit hit : found.hits()) {
                    passed++;
                    if (hit.type() == entry.type() && hit.id() == entry.id()) {
                        return passed;
                    }
                }
                portion = found.after() == null ? null : portion.after(found.after());
            }
            return null;
        }
    }
}
