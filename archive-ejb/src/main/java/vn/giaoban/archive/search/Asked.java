package vn.giaoban.archive.search;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.search.SearchRequest.Reading;
import vn.giaoban.archive.vietnamese.NamedPeriod;

/**
 * What an address asks of the search. A search is an address and nothing else, so that it can be kept, sent and gone back
 * to; whatever in it is not understood is left out.
 */
public record Asked(Map<String, Set<String>> values) {

    public static final List<String> FACETS =
            Arrays.stream(Dimension.values()).map(Dimension::word).toList();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> SINGLE =
            List.of("q", "sort", "exact", "asTyped", "predecessors", "from", "to", "on", "page");

    /** What the parameters of an address ask. */
    public static Asked of(Map<String, String[]> parameters) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        Stream.concat(SINGLE.stream(), FACETS.stream()).forEach(name -> {
            Set<String> given = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .filter(value -> !value.isBlank())
                    .limit(SINGLE.contains(name) ? 1 : 50)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        });
        return new Asked(values);
    }

    /** Nothing is asked but perhaps a page and an order: somebody has just opened the archive. */
    public boolean browses() {
        return Set.of("sort", "page").containsAll(values.keySet());
    }

    /** The one value of a part; empty where there is none. */
    public String one(String name) {
        return values.getOrDefault(name, Set.of()).stream().findFirst().orElse("");
    }

    public Set<String> all(String name) {
        return values.getOrDefault(name, Set.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The same search with a facet's value chosen, or no longer chosen; from its first page. */
    public Asked toggle(String name, String value) {
        Map<String, Set<String>> changed = copy();
        Set<String> chosen = changed.computeIfAbsent(name, n -> new LinkedHashSet<>());
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        changed.remove("page");
        return new Asked(changed);
    }

    public Asked with(String name, String value) {
        Map<String, Set<String>> changed = copy();
        changed.put(name, Set.of(value));
        return new Asked(changed);
    }

    private Map<String, Set<String>> copy() {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        values.forEach((name, given) -> copy.put(name, new LinkedHashSet<>(given)));
        return copy;
    }

    /** What stands after the question mark of an address. */
    public static Asked read(String query) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                decoded(part.substring(sign + 1))
                        .ifPresent(value -> parts.computeIfAbsent(part.substring(0, sign), name -> new ArrayList<>())
                                .add(value));
            }
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        parts.forEach((name, given) -> parameters.put(name, given.toArray(String[]::new)));
        return of(parameters);
    }

    /** As it stands after the question mark of an address. */
    public String query() {
        return values.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    public int page() {
        try {
            int page = Integer.parseInt(one("page"));
            return page >= 0 && (page + 1L) * SearchRequest.PAGE <= SearchRequest.WINDOW ? page : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The same search on the pages from the first, without something. */
    public Asked without(String name) {
        Map<String, Set<String>> changed = copy();
        changed.remove(name);
        changed.remove("page");
        return new Asked(changed);
    }

    /**
     * The search meant.
     *
     * @param withPredecessors codes of bodies with those of all they came from
     */
    public SearchRequest request(UnaryOperator<Set<String>> withPredecessors) {
        Set<String> issuers = all("issuer");
        return request("true".equals(one("predecessors")) ? withPredecessors.apply(issuers) : issuers);
    }

    private SearchRequest request(Set<String> issuers) {
        SearchRequest request = SearchRequest.of(one("q"))
                .reading(reading())
                .issued(day("from", NamedPeriod::first), day("to", NamedPeriod::last))
                .validOn(day("on", NamedPeriod::last))
                .sort(sort())
                .page(page(), SearchRequest.PAGE);
        for (Dimension dimension : Dimension.values()) {
            request = request.among(dimension, dimension == Dimension.ISSUER ? issuers : known(dimension));
        }
        return browses() ? request.types(EntryType.DOCUMENT) : request;
    }

    /** Values of a dimension that can be searched for; years are figures. */
    private Set<String> known(Dimension dimension) {
        return dimension == Dimension.YEAR
                ? all("year").stream().filter(year -> year.matches("\\d{4}")).collect(Collectors.toSet())
                : all(dimension.word());
    }

    private Reading reading() {
        if ("true".equals(one("exact"))) {
            return Reading.EXACT;
        }
        return "true".equals(one("asTyped")) ? Reading.AS_TYPED : Reading.FORGIVING;
    }

    public SearchRequest.Sort sort() {
        return Arrays.stream(SearchRequest.Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(one("sort")))
                .findFirst()
                .orElse(browses() ? SearchRequest.Sort.DATE : SearchRequest.Sort.RELEVANCE);
    }

    /** Whether something was written for a day that is none; the search is then done without it. */
    public boolean misread(String name) {
        return !one(name).isEmpty() && day(name, NamedPeriod::first) == null;
    }

    /** A period that stands among the words, as long as no days are asked for. */
    public Optional<NamedPeriod> period() {
        boolean dated = Stream.of("from", "to", "term").anyMatch(values::containsKey);
        return dated ? Optional.empty() : NamedPeriod.in(one("q"));
    }

    /** The same search, only what was issued in the period. */
    public Asked within(NamedPeriod period) {
        return without("page").with("from", DAY.format(period.first())).with("to", DAY.format(period.last()));
    }

    /** A day, or the first or last day of a period such as "quý I/2024". */
    private LocalDate day(String name, Function<NamedPeriod, LocalDate> end) {
        String written = one(name).strip();
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(
                    written, written.chars().filter(c -> c == '/').count() == 2 ? DAY : ISO_LOCAL_DATE);
        } catch (DateTimeParseException noDay) {
            return NamedPeriod.parse(written).map(end).orElse(null);
        }
    }

    private static Optional<String> decoded(String written) {
        try {
            return Optional.of(URLDecoder.decode(written, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
