package vn.giaoban.archive.search.index;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * How database and index stood to one another when they were compared last.
 *
 * @param running another comparison is asked for and not ended
 * @param endedAt when the last was ended; null before the first
 * @param looked rows of the database that it looked at
 * @param counts how many entries differ, by the way in which they do, of those not yet being repaired
 * @param shown the first of them
 */
public record ComparisonView(
        boolean running,
        OffsetDateTime endedAt,
        long looked,
        Map<Difference.Kind, Long> counts,
        List<Difference> shown) {}
