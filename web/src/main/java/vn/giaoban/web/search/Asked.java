package vn.giaoban.web.search;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.SearchRequest;

/**
 * What an address asks of the search. A search is an address and nothing else, so that it can be kept, sent and gone back
 * to; whatever in it is not understood is left out.
 */
record Asked(Map<String, Set<String>> values) {

    static final List<String> FACETS = List.of("type", "kind", "issuer", "year", "term");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> SINGLE = List.of("q", "sort", "exact", "predecessors", "from", "to", "page");

    static Asked of(Map<String, String[]> parameters) {
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
    boolean browses() {
        return Set.of("sort", "page").containsAll(values.keySet());
    }

    String one(String name) {
        return values.getOrDefault(name, Set.of()).stream().findFirst().orElse("");
    }

    Set<String> all(String name) {
        return values.getOrDefault(name, Set.of());
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The same search with a facet's value chosen, or no longer chosen; from its first page. */
    Asked toggle(String name, String value) {
        Map<String, Set<String>> changed = copy();
        Set<String> chosen = changed.computeIfAbsent(name, n -> new LinkedHashSet<>());
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        changed.remove("page");
        return new Asked(changed);
    }

    Asked with(String name, String value) {
        Map<String, Set<String>> changed = copy();
        changed.put(name, Set.of(value));
        return new Asked(changed);
    }

    private Map<String, Set<String>> copy() {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        values.forEach((name, given) -> copy.put(name, new LinkedHashSet<>(given)));
        return copy;
    }

    /** As it stands after the question mark of an address. */
    String query() {
        return values.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    int page() {
        try {
            int page = Integer.parseInt(one("page"));
            return page >= 0 && (page + 1L) * SearchPage.SIZE <= SearchRequest.WINDOW ? page : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    SearchRequest request(Set<String> issuers) {
        Set<EntryType> types = EnumSet.noneOf(EntryType.class);
        all("type").forEach(word -> EntryType.of(word).ifPresent(types::add));
        if (browses()) {
            types.add(EntryType.DOCUMENT);
        }
        Set<Integer> years = all("year").stream()
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return SearchRequest.of(one("q"))
                .types(types.toArray(new EntryType[0]))
                .kinds(all("kind"))
                .issuers(issuers)
                .years(years)
                .terms(all("term"))
                .issued(day("from"), day("to"))
                .sort(sort())
                .exact("true".equals(one("exact")))
                .page(page(), SearchPage.SIZE);
    }

    SearchRequest.Sort sort() {
        return Arrays.stream(SearchRequest.Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(one("sort")))
                .findFirst()
                .orElse(browses() ? SearchRequest.Sort.DATE : SearchRequest.Sort.RELEVANCE);
    }

    boolean misread(String day) {
        return !one(day).isEmpty() && day(day) == null;
    }

    private LocalDate day(String name) {
        try {
            String written = one(name);
            return written.isEmpty() ? null : LocalDate.parse(written, written.contains("/") ? DAY : ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
