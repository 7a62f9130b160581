package vn.giaoban.archive.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import vn.giaoban.archive.search.EngineSettings.Backend;
import vn.giaoban.archive.search.IndexedEntry.Fields;
import vn.giaoban.archive.search.SearchRequest.Reading;
import vn.giaoban.archive.search.SearchRequest.Sort;
import vn.giaoban.archive.search.SearchResult.Facet;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** Carries a request out on an open generation. */
final class Searching {

    /** What is replaced or expired is found, but behind its like that is in force. */
    private static final float NO_LONGER_IN_FORCE = 0.6f;

    private final SearchSession session;
    private final EngineSettings settings;
    private final UnaryOperator<String> restoration;
    private final SearchScope<IndexedEntry> scope;

    Searching(SearchSession session, EngineSettings settings, UnaryOperator<String> restoration) {
        this.session = session;
        this.settings = settings;
        this.restoration = restoration;
        this.scope = session.scope(IndexedEntry.class);
    }

    SearchResult search(SearchRequest request, Permitted permitted) {
        QueryText text = request.reading() == Reading.FORGIVING
                ? QueryText.of(request.q(), restoration)
                : QueryText.of(request.q());
        SearchQueries queries = new SearchQueries(scope.predicate(), permitted);
        Cursor cursor = request.after() == null ? null : Cursor.read(request.after());
        int passed = cursor == null ? request.page() * request.size() : cursor.passed();
        try {
            Page page = settings.backend() == Backend.LUCENE
                    ? embedded(request, text, queries, passed)
                    : cluster(request, text, queries, cursor, passed);
            for (Dimension chosen : request.filters().among().keySet()) {
                page.facets.put(chosen, countedAlone(chosen, request, text, queries));
            }
            return answer(page, text, passed);
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    List<Suggestion> suggest(String typed, int limit, Permitted permitted) {
        if (QueryText.of(typed).words().isEmpty()) {
            return List.of();
        }
        try {
            return session.search(scope)
                    .select(HitProjection.suggestion(scope.projection()))
                    .where(new SearchQueries(scope.predicate(), permitted).beginningWith(typed))
                    .sort(order(Sort.RELEVANCE, false))
                    .failAfter(settings.searchTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .fetchHits(limit);
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    /** Documents that are like an entry, the likest first. */
    List<Hit> like(Entry entry, LocalDate on, int limit, Permitted permitted) {
        String words = QueryText.words(Vietnamese.normalise(entry.subject() + " " + String.join(" ", entry.pages())));
        if (words.isEmpty()) {
            return List.of();
        }
        SearchRequest shown = SearchRequest.of("").validOn(on);
        try {
            var query = session.search(scope)
                    .select(HitProjection.hit(scope.projection(), QueryText.of(""), shown))
                    .where(new SearchQueries(scope.predicate(), permitted).like(entry.key(), words));
            query.highlighter(HitProjection.highlighter(scope.highlighter()));
            return query.sort(order(Sort.RELEVANCE, false))
                    .failAfter(settings.searchTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .fetchHits(limit);
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    /** The embedded engine can skip any number of hits. */
    private Page embedded(SearchRequest request, QueryText text, SearchQueries queries, int passed) {
        SearchPredicate where = queries.find(request, text);
        if (isWeighed(request, text)) {
            where = scope.predicate()
                    .extension(LuceneExtension.get())
                    .fromLuceneQuery(FunctionScoreQuery.boostByQuery(
                            LuceneMigrationUtils.toLuceneQuery(where),
                            LuceneMigrationUtils.toLuceneQuery(queries.ended(request)),
                            NO_LONGER_IN_FORCE))
                    .toPredicate();
        }
        var query = session.search(scope)
                .select(HitProjection.hit(scope.projection(), text, request))
                .where(where);
        options(query, request, text);
        var result = query.fetch(passed, request.size());
        return new Page(
                result.total().hitCount(),
                result.took().toMillis(),
                result.hits(),
                counted(request, result::aggregation),
                null);
    }

    /** A cluster skips no more than {@value SearchRequest#WINDOW} hits; a cursor names the last hit instead. */
    private Page cluster(SearchRequest request, QueryText text, SearchQueries queries, Cursor cursor, int passed) {
        var query = session.search(scope)
                .extension(ElasticsearchExtension.get())
                .select(HitProjection.hit(scope.projection(), text, request))
                .where(queries.find(request, text));
        options(query, request, text);
        boolean byValues = cursor != null && cursor.values() != null;
        query.requestTransformer(context -> {
            if (byValues) {
                context.body().add("search_after", cursor.values());
            }
            if (isWeighed(request, text)) {
                context.body().add("query", weighed(context.body().getAsJsonObject("query"), request));
            }
        });
        ElasticsearchSearchResult<Hit> result = query.toQuery().fetch(byValues ? 0 : passed, request.size());
        return new Page(
                result.total().hitCount(),
                result.took().toMillis(),
                result.hits(),
                counted(request, result::aggregation),
                lastSortValues(result));
    }

    /** Ranked by its words, and the day is known on which force is judged; a number is wanted whatever became of it. */
    private static boolean isWeighed(SearchRequest request, QueryText text) {
        return request.sort() == Sort.RELEVANCE
                && request.filters().on() != null
                && !text.isBlank()
                && text.number().isEmpty();
    }

    private static JsonObject weighed(JsonObject query, SearchRequest request) {
        JsonObject before = new JsonObject();
        before.add("lt", new JsonPrimitive(request.filters().on().toString()));
        JsonObject boosting = new JsonObject();
        boosting.add("positive", query);
        boosting.add("negative", within("range", within(Fields.VALID_TO, before)));
        boosting.addProperty("negative_boost", NO_LONGER_IN_FORCE);
        return within("boosting", boosting);
    }

    private static JsonObject within(String name, JsonObject inner) {
        JsonObject outer = new JsonObject();
        outer.add(name, inner);
        return outer;
    }

    private void options(SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> query, SearchRequest request, QueryText text) {
        query.sort(order(request.sort(), text.isBlank()));
        query.highlighter(HitProjection.highlighter(scope.highlighter()));
        query.failAfter(settings.searchTimeout().toMillis(), TimeUnit.MILLISECONDS);
        facets(request).ask(query, scope.aggregation(), notChosen(request));
    }

    private static Facets facets(SearchRequest request) {
        return new Facets(request.filters().on());
    }

    private static Set<Dimension> notChosen(SearchRequest request) {
        Set<Dimension> open = EnumSet.allOf(Dimension.class);
        open.removeAll(request.filters().among().keySet());
        return open;
    }

    private static Map<Dimension, List<Facet>> counted(SearchRequest request, Facets.Answer answer) {
        Map<Dimension, List<Facet>> facets = new EnumMap<>(Dimension.class);
        notChosen(request)
                .forEach(dimension -> facets.put(dimension, facets(request).values(dimension, answer)));
        return facets;
    }

    /** A dimension in which something is chosen is counted as if nothing were: else its other values would all be gone. */
    private List<Facet> countedAlone(
            Dimension dimension, SearchRequest request, QueryText text, SearchQueries queries) {
        SearchRequest open = request.without(dimension);
        var query = session.search(scope).where(queries.find(open, text));
        query.failAfter(settings.searchTimeout().toMillis(), TimeUnit.MILLISECONDS);
        facets(open).ask(query, scope.aggregation(), Set.of(dimension));
        return facets(open).values(dimension, query.fetch(0)::aggregation);
    }

    /** Recency decides only between equals; the id makes every order one order. */
    private SearchSort order(Sort sort, boolean everything) {
        SearchSortFactory f = scope.sort();
        var composite = f.composite();
        if (sort == Sort.RELEVANCE && !everything) {
            composite.add(f.score().desc());
        } else if (sort == Sort.NUMBER) {
            composite.add(f.field(Fields.NUMBER_VALUE).asc().missing().last());
            composite.add(f.field(Fields.NUMBER_FOLDED).asc().missing().last());
        }
        return composite
                .add(f.field(Fields.ISSUED_ON).desc().missing().last())
                .add(f.field(Fields.TYPE).asc())
                .add(f.field(Fields.ENTITY_ID).asc())
                .toSort();
    }

    private SearchResult answer(Page page, QueryText text, int passed) {
        int reached = passed + page.hits.size();
        boolean more = !page.hits.isEmpty() && reached < page.total;
        return new SearchResult(
                page.total,
                page.tookMs,
                text.number().map(DocumentNumber::written).orElse(null),
                text.number().isPresent() ? null : text.restored(),
                page.hits,
                page.facets,
                more ? new Cursor(reached, page.lastSortValues).text() : null);
    }

    private EngineUnavailable unavailable(SearchException e) {
        String reason = e instanceof SearchTimeoutException
                ? "The search took longer than " + settings.searchTimeout()
                : "The search on " + settings + " failed: " + e.getMessage();
        return new EngineUnavailable(reason, e);
    }

    private static JsonArray lastSortValues(ElasticsearchSearchResult<Hit> result) {
        JsonArray hits = result.responseBody().getAsJsonObject("hits").getAsJsonArray("hits");
        return hits.isEmpty()
                ? null
                : hits.get(hits.size() - 1).getAsJsonObject().getAsJsonArray("sort");
    }

    private record Page(
            long total, long tookMs, List<Hit> hits, Map<Dimension, List<Facet>> facets, JsonArray lastSortValues) {}
}
