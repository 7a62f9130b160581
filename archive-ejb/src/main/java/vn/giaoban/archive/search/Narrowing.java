package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.validity.ValidityState;

/** The filters of a request as clauses of its query. */
final class Narrowing {

    private final SearchPredicateFactory f;

    Narrowing(SearchPredicateFactory f) {
        this.f = f;
    }

    void narrow(BooleanPredicateClausesStep<?, ?> bool, Filters filters) {
        filters.among().forEach((dimension, values) -> {
            if (dimension == Dimension.VALIDITY) {
                if (filters.on() != null) {
                    bool.filter(anyOf(values, filters.on()));
                }
            } else {
                bool.filter(f.terms().field(Fields.of(dimension)).matchingAny(terms(dimension, values)));
            }
        });
        if (filters.from() != null) {
            bool.filter(f.range().field(Fields.ISSUED_ON).atLeast(filters.from()));
        }
        if (filters.to() != null) {
            bool.filter(f.range().field(Fields.ISSUED_ON).atMost(filters.to()));
        }
    }

    /** What is no longer in force on a day. */
    PredicateFinalStep ended(LocalDate on) {
        return f.range().field(Fields.VALID_TO).lessThan(on);
    }

    private static Collection<?> terms(Dimension dimension, Set<String> values) {
        return dimension == Dimension.YEAR
                ? values.stream().map(Integer::valueOf).toList()
                : values;
    }

    private PredicateFinalStep anyOf(Set<String> words, LocalDate on) {
        List<ValidityState> states =
                words.stream().flatMap(word -> ValidityState.of(word).stream()).toList();
        if (states.isEmpty()) {
            return f.matchNone();
        }
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        states.forEach(state -> any.should(in(state, on)));
        return any;
    }

    private PredicateFinalStep in(ValidityState state, LocalDate on) {
        PredicateFinalStep begun = f.range().field(Fields.BEGINS_ON).atMost(on);
        PredicateFinalStep replaced = f.range().field(Fields.REPLACED_AFTER).lessThan(on);
        PredicateFinalStep partly = f.range().field(Fields.PARTLY_SINCE).atMost(on);
        return switch (state) {
            case NOT_YET_IN_FORCE -> f.range().field(Fields.BEGINS_ON).greaterThan(on);
            case IN_FORCE -> f.bool().must(begun).mustNot(ended(on)).mustNot(partly);
            case PARTLY_IN_FORCE -> f.bool().must(partly).mustNot(ended(on));
            case EXPIRED -> f.bool().must(ended(on)).mustNot(replaced);
            case REPLACED -> replaced;
        };
    }
}
