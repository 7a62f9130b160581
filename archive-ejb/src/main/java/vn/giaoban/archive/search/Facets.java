package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.search.SearchResult.Facet;
import vn.giaoban.archive.validity.ValidityState;

/** Counts hits along the dimensions. The counts are part of the query itself, so its rights hold for them too. */
final class Facets {

    private static final int MOST_VALUES = 1_000;
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of(Dimension.YEAR.word());
    private static final Map<Dimension, AggregationKey<Map<String, Long>>> WORDS = words();

    private final LocalDate on;

    /** Where the counts are: a search result's aggregations. */
    interface Answer {
        <A> A of(AggregationKey<A> key);
    }

    /**
     * What is counted in one query.
     *
     * @param on the day on which validity is judged; null = it is not
     */
    Facets(LocalDate on) {
        this.on = on;
    }

    /** Asks for the counts of these dimensions. */
    void ask(
            SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query,
            SearchAggregationFactory f,
            Collection<Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            if (dimension == Dimension.YEAR) {
                query.aggregation(
                        YEARS,
                        f.terms()
                                .field(Fields.YEAR, Integer.class)
                                .maxTermCount(MOST_VALUES)
                                .toAggregation());
            } else if (dimension != Dimension.VALIDITY) {
                query.aggregation(
                        WORDS.get(dimension),
                        f.terms()
                                .field(Fields.of(dimension), String.class)
                                .maxTermCount(MOST_VALUES)
                                .toAggregation());
            } else if (on != null) {
                Force.ask(query, f, on);
            }
        }
    }

    /** The values of a dimension that was asked for, largest count first, then by value: the same order on every engine. */
    List<Facet> values(Dimension dimension, Answer answer) {
        if (dimension == Dimension.VALIDITY) {
            return on == null ? List.of() : sorted(Force.counts(answer));
        }
        return dimension == Dimension.YEAR ? sorted(answer.of(YEARS)) : sorted(answer.of(WORDS.get(dimension)));
    }

    private static List<Facet> sorted(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Facet(e.getKey().toString(), e.getKey().toString(), e.getValue()))
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
                .toList();
    }

    private static Map<Dimension, AggregationKey<Map<String, Long>>> words() {
        Map<Dimension, AggregationKey<Map<String, Long>>> words = new EnumMap<>(Dimension.class);
        Stream.of(Dimension.TYPE, Dimension.KIND, Dimension.ISSUER, Dimension.TERM, Dimension.SIGNER)
                .forEach(dimension -> words.put(dimension, AggregationKey.of(dimension.word())));
        return words;
    }

    /**
     * How many are in force on a day. The index holds intervals, not states; so the states are counted as differences of how
     * many have begun, ended, been replaced, and are in force in part only.
     */
    private static final class Force {

        private static final AggregationKey<Map<Range<LocalDate>, Long>> BEGUN = AggregationKey.of("begun");
        private static final AggregationKey<Map<Range<LocalDate>, Long>> TO_BEGIN = AggregationKey.of("toBegin");
        private static final AggregationKey<Map<Range<LocalDate>, Long>> ENDED = AggregationKey.of("ended");
        private static final AggregationKey<Map<Range<LocalDate>, Long>> REPLACED = AggregationKey.of("replaced");
        private static final AggregationKey<Map<Range<LocalDate>, Long>> PARTLY = AggregationKey.of("partly");
        private static final AggregationKey<Map<Range<LocalDate>, Long>> PARTLY_ENDED =
                AggregationKey.of("partlyEnded");

        private Force() {}

        static void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, SearchAggregationFactory f, LocalDate on) {
            range(query, f, BEGUN, Fields.BEGINS_ON, until(on.plusDays(1)));
            range(query, f, TO_BEGIN, Fields.BEGINS_ON, Range.canonical(on.plusDays(1), null));
            range(query, f, ENDED, Fields.VALID_TO, until(on));
            range(query, f, REPLACED, Fields.REPLACED_AFTER, until(on));
            range(query, f, PARTLY, Fields.PARTLY_SINCE, until(on.plusDays(1)));
            range(query, f, PARTLY_ENDED, Fields.PARTLY_TO, until(on));
        }

        static Map<String, Long> counts(Answer answer) {
            long ended = one(answer, ENDED);
            long replaced = one(answer, REPLACED);
            long partly = one(answer, PARTLY) - one(answer, PARTLY_ENDED);
            return Map.of(
                    ValidityState.NOT_YET_IN_FORCE.word(),
                    one(answer, TO_BEGIN),
                    ValidityState.IN_FORCE.word(),
                    one(answer, BEGUN) - ended - partly,
                    ValidityState.PARTLY_IN_FORCE.word(),
                    partly,
                    ValidityState.EXPIRED.word(),
                    ended - replaced,
                    ValidityState.REPLACED.word(),
                    replaced);
        }

        private static long one(Answer answer, AggregationKey<Map<Range<LocalDate>, Long>> key) {
            return answer.of(key).values().iterator().next();
        }

        /** Before a day; in the one form of a range that every engine counts. */
        private static Range<LocalDate> until(LocalDate day) {
            return Range.canonical(null, day);
        }

        private static void range(
                SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query,
                SearchAggregationFactory f,
                AggregationKey<Map<Range<LocalDate>, Long>> key,
                String field,
                Range<LocalDate> days) {
            query.aggregation(
                    key, f.range().field(field, LocalDate.class).range(days).toAggregation());
        }
    }
}
