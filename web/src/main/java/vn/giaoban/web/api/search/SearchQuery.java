package vn.giaoban.web.api.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchRequest.Reading;
import vn.giaoban.archive.validity.ValidityState;
import vn.giaoban.archive.vietnamese.NamedPeriod;
import vn.giaoban.web.api.Day;

/** What stands in the address of a search; several values of a filter stand one beside the other or with commas between. */
public class SearchQuery {

    @QueryParam("q")
    @DefaultValue("")
    String q;

    @QueryParam("type")
    List<String> type;

    @QueryParam("kind")
    List<String> kind;

    @QueryParam("issuer")
    List<String> issuer;

    @QueryParam("predecessors")
    Boolean predecessors;

    @QueryParam("year")
    List<String> year;

    @QueryParam("term")
    List<String> term;

    @QueryParam("signer")
    List<String> signer;

    @QueryParam("validity")
    List<String> validity;

    @QueryParam("validOn")
    Day validOn;

    @QueryParam("period")
    String period;

    @QueryParam("from")
    Day from;

    @QueryParam("to")
    Day to;

    @QueryParam("sort")
    @DefaultValue("relevance")
    String sort;

    @QueryParam("exact")
    Boolean exact;

    @QueryParam("asTyped")
    Boolean asTyped;

    @QueryParam("after")
    String after;

    /**
     * The search meant.
     *
     * @throws Refusal INVALID {@code search.filter} for a value that no filter has
     */
    SearchRequest request(int page, int size, Search search) {
        Set<String> issuers = values(issuer, UnaryOperator.identity());
        SearchRequest request = SearchRequest.of(q.length() > 500 ? q.substring(0, 500) : q)
                .among(Dimension.TYPE, values(type, SearchQuery::type))
                .among(Dimension.KIND, values(kind, UnaryOperator.identity()))
                .among(Dimension.ISSUER, Boolean.TRUE.equals(predecessors) ? search.withPredecessors(issuers) : issuers)
                .among(Dimension.YEAR, values(year, SearchQuery::year))
                .among(Dimension.TERM, values(term, UnaryOperator.identity()))
                .among(Dimension.SIGNER, signer == null ? Set.of() : signer)
                .among(Dimension.VALIDITY, values(validity, SearchQuery::validity))
                .validOn(Day.of(validOn))
                .sort(order())
                .reading(reading());
        request = dated(request);
        if ((page + 1L) * size > SearchRequest.WINDOW && after == null) {
            throw Refusal.invalid("search.beyondWindow", SearchRequest.WINDOW);
        }
        SearchRequest paged = request.page(page, size);
        return after == null ? paged : paged.after(after);
    }

    private SearchRequest.Sort order() {
        try {
            return SearchRequest.Sort.valueOf(sort.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("sort", sort);
        }
    }

    /** A period stands for its days, where those are not named. */
    private SearchRequest dated(SearchRequest request) {
        if (period == null || period.isBlank()) {
            return request.issued(Day.of(from), Day.of(to));
        }
        NamedPeriod meant = NamedPeriod.parse(period).orElseThrow(() -> wrong("period", period));
        return request.issued(from == null ? meant.first() : from.value(), to == null ? meant.last() : to.value());
    }

    private Reading reading() {
        if (Boolean.TRUE.equals(exact)) {
            return Reading.EXACT;
        }
        return Boolean.TRUE.equals(asTyped) ? Reading.AS_TYPED : Reading.FORGIVING;
    }

    private static String type(String word) {
        return EntryType.of(word).map(EntryType::word).orElseThrow(() -> wrong("type", word));
    }

    private static String validity(String word) {
        return ValidityState.of(word).map(ValidityState::word).orElseThrow(() -> wrong("validity", word));
    }

    private static String year(String text) {
        if (!text.matches("\\d{4}")) {
            throw wrong("year", text);
        }
        return text;
    }

    private static Refusal wrong(String filter, String value) {
        return Refusal.invalid("search.filter", filter, value);
    }

    private static Set<String> values(Collection<String> given, UnaryOperator<String> reading) {
        Set<String> values = new LinkedHashSet<>();
        for (String several : given == null ? List.<String>of() : given) {
            for (String value : several.split(",", -1)) {
                if (!value.isBlank()) {
                    values.add(reading.apply(value.strip()));
                }
            }
        }
        return values;
    }
}
