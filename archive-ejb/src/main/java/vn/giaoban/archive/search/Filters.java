package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What hits are narrowed to. Several values of one dimension widen it (or), different dimensions narrow (and).
 *
 * @param among the values chosen, by dimension; a dimension that is missing is not narrowed
 * @param from first day of issue, or null
 * @param to last day of issue, or null
 * @param on the day on which validity is judged; null = not at all, then nothing is narrowed, counted or ranked by it
 */
public record Filters(Map<Dimension, Set<String>> among, LocalDate from, LocalDate to, LocalDate on) {

    /** Nothing is narrowed. */
    static final Filters NONE = new Filters(Map.of(), null, null, null);

    public Filters {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        among.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                chosen.put(dimension, Set.copyOf(values));
            }
        });
        among = Map.copyOf(chosen);
    }

    Filters with(Dimension dimension, Collection<String> values) {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        chosen.putAll(among);
        chosen.put(dimension, Set.copyOf(values));
        return new Filters(chosen, from, to, on);
    }

    Filters issued(LocalDate first, LocalDate last) {
        return new Filters(among, first, last, on);
    }

    Filters validOn(LocalDate day) {
        return new Filters(among, from, to, day);
    }
}
