package vn.giaoban.web.api.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.ComparisonView;
import vn.giaoban.archive.search.index.Difference;
import vn.giaoban.web.api.Id;

/** How index and database stood to one another when they were compared last. */
public record ShownComparison(
        boolean running,
        OffsetDateTime endedAt,
        long looked,
        Map<Difference.Kind, Long> counts,
        List<ShownDifference> items) {

    /** An entry about which they do not agree. */
    record ShownDifference(EntryType type, String id, Difference.Kind difference) {}

    static ShownComparison of(ComparisonView seen) {
        return new ShownComparison(
                seen.running(),
                seen.endedAt(),
                seen.looked(),
                seen.counts(),
                seen.shown().stream()
                        .map(x -> new ShownDifference(
                                x.key().type(), Id.of(x.key().id()), x.kind()))
                        .toList());
    }
}
