package vn.giaoban.archive.search;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.SearchResult.Facet;

/** Finding documents, clauses and tasks. What the caller may find is read from the database for every single search. */
@Stateless
@RolesAllowed(READ)
public class Search {

    @Inject
    CurrentIndex index;

    @Inject
    Access access;

    @Inject
    Bodies bodies;

    @Inject
    Kinds kinds;

    @Inject
    MarkRestoration marks;

    @EJB
    Unfound unfound;

    @Inject
    Clock clock;

    /**
     * Searches. Validity is judged on the day asked about, today unless said.
     *
     * @throws Refusal INVALID {@code search.cursor} if {@code after} is no cursor of this search
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public SearchResult search(@NotNull SearchRequest request) {
        checkCursor(request);
        Permitted permitted = permitted();
        SearchRequest dated = dated(request);
        SearchResult found = onCurrent(generation -> generation.search(dated, permitted, marks::restore));
        if (found.total() == 0 && dated.isPlain()) {
            unfound.note(QueryText.words(dated.q()));
        }
        return labelled(found);
    }

    /**
     * What begins with the words being typed: subjects and numbers.
     *
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public List<Suggestion> suggestions(@NotNull @Size(max = 500) String typed, @Min(1) @Max(20) int limit) {
        Permitted permitted = permitted();
        return onCurrent(generation -> generation.suggest(typed, limit, permitted));
    }

    /**
     * Documents that are like a document, the likest first, of those the caller may find.
     *
     * @throws Refusal UNKNOWN {@code document.unknown} where the caller may not read the document itself
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public List<SearchResult.Hit> like(long document, @Min(1) @Max(50) int limit) {
        Permitted permitted = permitted();
        Entry entry = readable(new EntryKey(EntryType.DOCUMENT, document), permitted);
        LocalDate today = LocalDate.now(clock);
        return onCurrent(generation -> generation.like(entry, today, limit, permitted));
    }

    /**
     * Why a document is among the hits of a search or is not.
     *
     * @throws Refusal UNKNOWN {@code document.unknown} where the caller may not read the document
     * @throws EngineUnavailable if the engine does not answer in time
     */
    public Explanation explain(@NotNull SearchRequest request, long document) {
        Permitted permitted = permitted();
        EntryKey key = new EntryKey(EntryType.DOCUMENT, document);
        readable(key, permitted);
        SearchRequest dated = dated(request);
        return onCurrent(generation -> Explanation.of(generation, dated, key, permitted, marks::restore));
    }

    /** The codes of these bodies and of all they came from ("bao gồm cơ quan tiền thân"); an unknown code stays itself. */
    public Set<String> withPredecessors(@NotNull Set<String> issuers) {
        return bodies.codesWithPredecessors(issuers, LocalDate.now(clock));
    }

    /** The entry as the database has it, whatever the index says. */
    private Entry readable(EntryKey key, Permitted permitted) {
        return index.entry(key)
                .filter(found -> permitted.profiles().contains(found.accessProfile()))
                .filter(found -> !permitted.withheld().contains(key))
                .orElseThrow(() -> Refusal.unknown("document.unknown"));
    }

    private SearchRequest dated(SearchRequest request) {
        return request.filters().on() == null ? request.validOn(LocalDate.now(clock)) : request;
    }

    private Permitted permitted() {
        return new Permitted(access.allowed(), index.withheld());
    }

    /** A rebuild may drop the generation between asking for it and searching it; then there is a newer one. */
    private <T> T onCurrent(Function<IndexGeneration, T> search) {
        IndexGeneration generation = index.generation();
        try {
            return search.apply(generation);
        } catch (RuntimeException e) {
            IndexGeneration newer = index.generation();
            if (newer == generation) {
                throw e;
            }
            return search.apply(newer);
        }
    }

    private static void checkCursor(SearchRequest request) {
        if (request.after() != null) {
            try {
                Cursor.read(request.after());
            } catch (IllegalArgumentException e) {
                throw Refusal.invalid("search.cursor");
            }
        }
    }

    private SearchResult labelled(SearchResult found) {
        Map<String, String> bodyNames = bodies.every(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(BodyView::code, BodyView::shortName, (one, other) -> one));
        Map<String, String> kindNames = kinds.byCode().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
        Map<Dimension, List<Facet>> facets = new EnumMap<>(found.facets());
        facets.computeIfPresent(
                Dimension.ISSUER, (issuer, values) -> labelled(values, code -> bodyNames.getOrDefault(code, code)));
        facets.computeIfPresent(
                Dimension.KIND, (kind, values) -> labelled(values, code -> kindNames.getOrDefault(code, code)));
        return new SearchResult(
                found.total(),
                found.tookMs(),
                found.interpretedAs(),
                found.restored(),
                found.hits(),
                facets,
                found.after());
    }

    private static List<Facet> labelled(List<Facet> facets, UnaryOperator<String> name) {
        return facets.stream()
                .map(facet -> new Facet(facet.value(), name.apply(facet.value()), facet.count()))
                .toList();
    }
}
