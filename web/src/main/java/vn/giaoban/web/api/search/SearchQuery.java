package vn.giaoban.web.api.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
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

    @QueryParam("from")
    Day from;

    @QueryParam("to")
    Day to;

    @QueryParam("sort")
    @DefaultValue("relevance")
    String sort;

    @QueryParam("exact")
    Boolean exact;

    @QueryParam("after")
    String after;

    /**
     * The search meant.
     *
     * @throws Refusal INVALID {@code search.filter} for a value that no filter has
     */
    SearchRequest request(int page, int size, Search search) {
        Set<String> issuers = values(issuer, value -> value);
        SearchRequest request = SearchRequest.of(q.length() > 500 ? q.substring(0, 500) : q)
                .types(values(type, value -> EntryType.of(value).orElseThrow(() -> wrong("type", value)))
                        .toArray(EntryType[]::new))
                .kinds(values(kind, value -> value))
                .issuers(Boolean.TRUE.equals(predecessors) ? search.withPredecessors(issuers) : issuers)
                .years(values(year, this::number))
                .terms(values(term, value -> value))
                .issued(from == null ? null : from.value(), to == null ? null : to.value())
                .sort(order())
                .exact(Boolean.TRUE.equals(exact));
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

    private int number(String text) {
        if (!text.matches("\\d{4}")) {
            throw wrong("year", text);
        }
        return Integer.parseInt(text);
    }

    private static Refusal wrong(String filter, String value) {
        return Refusal.invalid("search.filter", filter, value);
    }

    private static <T> Set<T> values(Collection<String> given, Function<String, T> reading) {
        Set<T> values = new LinkedHashSet<>();
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
