package vn.giaoban.archive.search;

import com.google.gson.JsonArray;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
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
import vn.giaoban.archive.search.SearchRequest.Sort;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/** Carries a request out on an open generation. */
final class Searching {

    private final SearchSession session;
    private final EngineSettings settings;
    private final SearchScope<IndexedEntry> scope;

    Searching(SearchSession session, EngineSettings settings) {
        this.session = session;
        this.settings = settings;
        this.scope = session.scope(IndexedEntry.class);
    }

    SearchResult search(SearchRequest request, Permitted permitted) {
        QueryText text = QueryText.of(request.q());
        SearchPredicate where = new SearchQueries(scope.predicate(), permitted).find(request, text);
        Cursor cursor = request.after() == null ? null : Cursor.read(request.after());
        int passed = cursor == null ? request.page() * request.size() : cursor.passed();
        try {
            Page page = settings.backend() == Backend.LUCENE
                    ? embedded(request, text, where, passed)
                    : cluster(request, text, where, cursor, passed);
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

    /** The embedded engine can skip any number of hits. */
    private Page embedded(SearchRequest request, QueryText text, SearchPredicate where, int passed) {
        var query = session.search(scope)
                .select(HitProjection.hit(scope.projection(), text, request.exact()))
                .where(where);
        options(query, request, text);
        var result = query.fetch(passed, request.size());
        return new Page(
                result.total().hitCount(),
                result.took().toMillis(),
                result.hits(),
                new Facets(result::aggregation),
                null);
    }

    /** A cluster skips no more than {@value SearchRequest#WINDOW} hits; a cursor names the last hit instead. */
    private Page cluster(SearchRequest request, QueryText text, SearchPredicate where, Cursor cursor, int passed) {
        var query = session.search(scope)
                .extension(ElasticsearchExtension.get())
                .select(HitProjection.hit(scope.projection(), text, request.exact()))
                .where(where);
        options(query, request, text);
        boolean byValues = cursor != null && cursor.values() != null;
        if (byValues) {
            query.requestTransformer(context -> context.body().add("search_after", cursor.values()));
        }
        ElasticsearchSearchResult<Hit> result = query.toQuery().fetch(byValues ? 0 : passed, request.size());
        return new Page(
                result.total().hitCount(),
                result.took().toMillis(),
                result.hits(),
                new Facets(result::aggregation),
                lastSortValues(result));
    }

    private void options(SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> query, SearchRequest request, QueryText text) {
        query.sort(order(request.sort(), text.isBlank()));
        query.highlighter(HitProjection.highlighter(scope.highlighter()));
        query.failAfter(settings.searchTimeout().toMillis(), TimeUnit.MILLISECONDS);
        Facets.ask(query, scope.aggregation());
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
                page.hits,
                page.facets.byDimension(),
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

    private record Page(long total, long tookMs, List<Hit> hits, Facets facets, JsonArray lastSortValues) {}
}
