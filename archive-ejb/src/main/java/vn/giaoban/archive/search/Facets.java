package vn.giaoban.archive.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.search.SearchResult.Facet;

/** The dimensions along which hits are counted. They are part of the query itself, so its rights hold for them too. */
final class Facets {

    private static final int MOST_VALUES = 1_000;
    private static final AggregationKey<Map<Integer, Long>> YEAR = AggregationKey.of(SearchResult.YEAR);
    private static final Map<AggregationKey<Map<String, Long>>, String> WORDS = words();

    private final Answer answer;

    /** Where the counts are: a search result's aggregations. */
    interface Answer {
        <A> A of(AggregationKey<A> key);
    }

    Facets(Answer answer) {
        this.answer = answer;
    }

    static void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, SearchAggregationFactory f) {
        WORDS.forEach((key, field) -> query.aggregation(
                key,
                f.terms().field(field, String.class).maxTermCount(MOST_VALUES).toAggregation()));
        query.aggregation(
                YEAR,
                f.terms()
                        .field(Fields.YEAR, Integer.class)
                        .maxTermCount(MOST_VALUES)
                        .toAggregation());
    }

    /** Largest count first, then by value: the same order on every engine. */
    Map<String, List<Facet>> byDimension() {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        WORDS.keySet().forEach(key -> facets.put(key.name(), sorted(answer.of(key))));
        facets.put(YEAR.name(), sorted(answer.of(YEAR)));
        return facets;
    }

    private static List<Facet> sorted(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> new Facet(e.getKey().toString(), e.getKey().toString(), e.getValue()))
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
                .toList();
    }

    private static Map<AggregationKey<Map<String, Long>>, String> words() {
        Map<AggregationKey<Map<String, Long>>, String> words = new LinkedHashMap<>();
        words.put(AggregationKey.of(SearchResult.KIND), Fields.KIND);
        words.put(AggregationKey.of(SearchResult.ISSUER), Fields.ISSUER);
        words.put(AggregationKey.of(SearchResult.TERM), Fields.TERM);
        words.put(AggregationKey.of(SearchResult.TYPE), Fields.TYPE);
        return words;
    }
}
