package vn.giaoban.archive.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MinimumShouldMatchConditionStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/**
 * The only place where queries are made. What the caller may find is a clause of every one of them: hits, counts, facets
 * and suggestions cannot be asked for without it.
 */
final class SearchQueries {

    /** The exact number stands before whatever else was found; no text score comes near. */
    private static final float NUMBER_FIRST = 100_000f;

    private static final float SAME_KIND_AND_NUMBER = 50_000f;
    private static final float CITES_NUMBER = 10_000f;

    /** What the parts of the text weigh, as measured on questions of which the answers are known. */
    private static final float SYLLABLES = 2f;

    private static final float PAIRS = 1f;
    private static final float THREES = 0.5f;
    private static final float PAIRS_OF_SUBJECT = 0.1f;
    private static final float FOLDED_BESIDE_MARKED = 0.3f;

    private static final int FEW_WORDS = 3;
    private static final int PERCENT_OF_SOME = 75;
    private static final int SOME_WORDS = 8;
    private static final int PERCENT_OF_MANY = 20;
    private static final int PERCENT_IN_COMMON = 15;

    private final SearchPredicateFactory f;
    private final Permitted permitted;

    SearchQueries(SearchPredicateFactory f, Permitted permitted) {
        this.f = f;
        this.permitted = permitted;
    }

    /** What the request finds among what the caller may find. */
    SearchPredicate find(SearchRequest request, QueryText text) {
        return permitted(bool -> {
            new Narrowing(f).narrow(bool, request.filters());
            if (text.number().isPresent()) {
                bool.must(number(text.number().get()));
            } else if (!text.isBlank()) {
                words(bool, text, request.exact());
            } else if (!request.q().isBlank()) {
                // Signs without a word find nothing; only the empty field finds everything.
                bool.must(f.matchNone());
            }
        });
    }

    /** What is no longer in force on the day of the request. */
    SearchPredicate ended(SearchRequest request) {
        return new Narrowing(f).ended(request.filters().on()).toPredicate();
    }

    /** Documents that share many neighbouring syllables with a text, save the one it is of. */
    SearchPredicate like(EntryKey self, String words) {
        return permitted(bool -> {
            bool.filter(f.match().field(Fields.TYPE).matching(EntryType.DOCUMENT.word()));
            bool.mustNot(f.and(
                    f.match().field(Fields.TYPE).matching(self.type().word()),
                    f.match().field(Fields.ENTITY_ID).matching(self.id())));
            bool.must(f.match()
                    .field(Fields.TEXT_FOLD_BI)
                    .matching(words)
                    .minimumShouldMatch(minimum -> minimum.ifMoreThan(0)
                            .thenRequireNumber(1)
                            .ifMoreThan(SOME_WORDS)
                            .thenRequirePercent(PERCENT_IN_COMMON)));
            bool.should(f.match().field(Fields.TEXT_FOLD_TRI).matching(words));
        });
    }

    /** Entries whose subject or number holds every word typed; the last may be the beginning of one. */
    SearchPredicate beginningWith(String typed) {
        String words = QueryText.of(typed).words();
        int last = words.lastIndexOf(' ') + 1;
        return permitted(bool -> {
            bool.must(f.match().field(Fields.BEGINNINGS).matching(words.substring(last)));
            if (last > 0) {
                bool.must(f.match()
                        .field(Fields.HEADINGS)
                        .matching(words.substring(0, last))
                        .minimumShouldMatchPercent(100));
            }
        });
    }

    private SearchPredicate permitted(Consumer<BooleanPredicateClausesStep<?, ?>> asked) {
        BooleanPredicateClausesStep<?, ?> bool = f.bool();
        if (permitted.profiles().isEmpty()) {
            bool.must(f.matchNone());
        } else {
            bool.filter(f.terms().field(Fields.ACCESS_PROFILE).matchingAny(permitted.profiles()));
        }
        Map<EntryType, List<Long>> withheld = permitted.withheld().stream()
                .collect(Collectors.groupingBy(EntryKey::type, Collectors.mapping(EntryKey::id, Collectors.toList())));
        withheld.forEach((type, ids) -> bool.mustNot(f.and(
                f.match().field(Fields.TYPE).matching(type.word()),
                f.terms().field(Fields.ENTITY_ID).matchingAny(ids))));
        if (permitted.only() != null) {
            bool.filter(f.match()
                    .field(Fields.TYPE)
                    .matching(permitted.only().type().word()));
            bool.filter(
                    f.match().field(Fields.ENTITY_ID).matching(permitted.only().id()));
        }
        asked.accept(bool);
        return bool.toPredicate();
    }

    /** The document with this number, then those of the same kind and number, then those that cite it or hold all its parts. */
    private PredicateFinalStep number(DocumentNumber number) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        tiers(any, number);
        // However it was typed, its own form is what a text shows; "số" and the like beside it weigh nothing.
        any.should(f.phrase().field(Fields.TEXT_FOLD).matching(number.written()).constantScore());
        any.should(f.match()
                .field(Fields.TEXT_FOLD)
                .matching(number.written())
                .minimumShouldMatchPercent(100)
                .constantScore());
        return any;
    }

    private void tiers(BooleanPredicateClausesStep<?, ?> any, DocumentNumber number) {
        any.should(tier(Fields.NUMBER_FOLDED, number.folded(), NUMBER_FIRST));
        // "05-TB/ĐU" typed with its marks is meant so: before "05-TB/DU".
        any.should(tier(Fields.NUMBER_CANONICAL, number.canonical(), CITES_NUMBER));
        any.should(tier(Fields.CITED, number.folded(), CITES_NUMBER));
        if (!number.kind().isEmpty()) {
            any.should(tier(Fields.NUMBER_SHORT, number.foldedShort(), SAME_KIND_AND_NUMBER));
        }
    }

    private PredicateFinalStep tier(String field, String value, float boost) {
        return f.match().field(field).matching(value).constantScore().boost(boost);
    }

    private void words(BooleanPredicateClausesStep<?, ?> bool, QueryText text, boolean exact) {
        text.phrases().forEach(phrase -> bool.must(phrase(phrase, exact)));
        if (text.words().isEmpty()) {
            return;
        }
        BooleanPredicateClausesStep<?, ?> recalled =
                f.bool().should(enough(exact ? Fields.TEXT : Fields.TEXT_FOLD, text.words()));
        text.mentioned().forEach(number -> tiers(recalled, number));
        bool.filter(recalled);
        if (exact || text.restored() != null || text.marks() != QueryText.Marks.NONE) {
            String marked = text.restored() == null || exact ? text.words() : text.restored();
            weigh(bool, Parts.MARKED, marked, 1);
        }
        if (!exact) {
            // On an unmarked query the few marked-field syllables that rightly carry no mark would outweigh everything.
            float weight = text.isMarked() ? FOLDED_BESIDE_MARKED : 1;
            weigh(bool, Parts.FOLDED, text.words(), weight);
        }
        text.mentioned().forEach(number -> tiers(bool, number));
    }

    private void weigh(BooleanPredicateClausesStep<?, ?> bool, Parts parts, String words, float weight) {
        bool.should(f.match().field(parts.syllables).matching(words).boost(weight * SYLLABLES));
        bool.should(f.match().field(parts.pairs).matching(words).boost(weight * PAIRS));
        bool.should(f.match().field(parts.threes).matching(words).boost(weight * THREES));
        bool.should(f.match().field(parts.pairsOfSubject).matching(words).boost(weight * PAIRS_OF_SUBJECT));
    }

    /** The fields that hold the same text in parts of different length. */
    private record Parts(String syllables, String pairs, String threes, String pairsOfSubject) {

        static final Parts MARKED = new Parts(Fields.TEXT, Fields.TEXT_BI, Fields.TEXT_TRI, Fields.SUBJECT_BI);
        static final Parts FOLDED =
                new Parts(Fields.TEXT_FOLD, Fields.TEXT_FOLD_BI, Fields.TEXT_FOLD_TRI, Fields.SUBJECT_FOLD_BI);
    }

    /** A few words are all wanted; of a long question, which the hits are ranked by anyway, a good part. */
    private PredicateFinalStep enough(String field, String words) {
        return f.match().field(field).matching(words).minimumShouldMatch(SearchQueries::most);
    }

    private static void most(MinimumShouldMatchConditionStep<?> minimum) {
        minimum.ifMoreThan(0)
                .thenRequirePercent(100)
                .ifMoreThan(FEW_WORDS)
                .thenRequirePercent(PERCENT_OF_SOME)
                .ifMoreThan(SOME_WORDS)
                .thenRequirePercent(PERCENT_OF_MANY);
    }

    /** A phrase whose every syllable was marked is meant so; of any other the marks are not known. */
    private PredicateFinalStep phrase(String phrase, boolean exact) {
        PredicateFinalStep marked = f.phrase().field(Fields.TEXT).matching(phrase);
        if (exact || QueryText.marks(phrase) == QueryText.Marks.ALL) {
            return marked;
        }
        PredicateFinalStep folded = f.phrase().field(Fields.TEXT_FOLD).matching(phrase);
        return QueryText.marks(phrase) == QueryText.Marks.NONE ? folded : f.or(marked, folded);
    }
}
