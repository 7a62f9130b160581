package vn.giaoban.web.search;

import static vn.giaoban.web.table.TableWords.column;
import static vn.giaoban.web.table.TableWords.say;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.Filters;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.archive.search.SearchResult.Facet;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.archive.table.Table;
import vn.giaoban.archive.table.Table.Column;
import vn.giaoban.archive.validity.ValidityState;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.reason.Reasons;
import vn.giaoban.web.shell.Written;

/**
 * What a search found as a table that leaves the house, always in Vietnamese. It is asked of the search itself, so it holds
 * what the caller may find and nothing else.
 */
@Dependent
public class HitTable {

    /** More is no list that anybody reads; the table then says how many there are. */
    static final int MOST = 2_000;

    private static final List<Column> COLUMNS = List.of(
            column("column.no", 5),
            column("facet.type", 8),
            column("hits.number", 11),
            column("hits.day", 9),
            column("facet.issuer", 13),
            column("document.subject", 28),
            column("facet.validity", 9),
            column("hits.found", 25));

    @EJB
    Search search;

    @Inject
    BodyNames names;

    @Inject
    Clock clock;

    /** The hits in the order of the search, from the first on, whatever page was asked for. */
    public Table of(SearchRequest request) {
        SearchRequest portion = request.page(0, SearchRequest.MAX_SIZE);
        SearchResult first = search.search(portion);
        List<List<Object>> rows = new ArrayList<>();
        add(first, rows);
        String after = first.after();
        while (after != null && rows.size() < MOST) {
            SearchResult further = search.search(portion.after(after));
            add(further, rows);
            after = further.after();
        }
        return new Table(
                say("hits.title"),
                asked(request, first),
                COLUMNS,
                rows,
                first.total() > rows.size()
                        ? List.of(Reasons.format(say("hits.cut"), rows.size(), first.total()))
                        : List.of(),
                true);
    }

    private void add(SearchResult found, List<List<Object>> rows) {
        for (Hit hit : found.hits()) {
            if (rows.size() < MOST) {
                rows.add(row(rows.size() + 1, hit));
            }
        }
    }

    private List<Object> row(int ordinal, Hit hit) {
        return Table.row(
                ordinal,
                say("entryType." + hit.type()),
                hit.type() == EntryType.TASK ? hit.externalId() : hit.number(),
                hit.issuedOn(),
                hit.issuer() == null ? null : names.of(hit.issuer()),
                hit.subject(),
                hit.validity() == null ? null : say("validity." + hit.validity()),
                hit.fragments().stream().map(HitTable::found).collect(Collectors.joining("\n")));
    }

    private static String found(SearchResult.Fragment fragment) {
        return fragment.page() == null
                ? fragment.text()
                : Written.fill(say("search.page"), fragment.page()) + ": " + fragment.text();
    }

    /** What was asked, so that the paper can be understood without the screen. */
    private List<String> asked(SearchRequest request, SearchResult found) {
        List<String> lines = new ArrayList<>();
        if (!request.q().isBlank()) {
            lines.add(say("hits.words") + ": " + request.q());
        }
        Filters filters = request.filters();
        String days = Stream.of(
                        filters.from() == null ? "" : say("search.from") + " " + Written.day(filters.from()),
                        filters.to() == null ? "" : say("search.to") + " " + Written.day(filters.to()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        if (!days.isEmpty()) {
            lines.add(days);
        }
        for (Dimension dimension : Dimension.values()) {
            Set<String> values = filters.among().getOrDefault(dimension, Set.of());
            if (!values.isEmpty()) {
                lines.add(say("facet." + dimension.word()) + ": " + named(dimension, values, found));
            }
        }
        lines.add(Reasons.format(say("hits.count"), found.total(), LocalDate.now(clock)));
        return lines;
    }

    private String named(Dimension dimension, Set<String> values, SearchResult found) {
        Map<String, String> labels = found.facets().getOrDefault(dimension, List.of()).stream()
                .collect(Collectors.toMap(Facet::value, Facet::label, (one, other) -> one));
        return values.stream()
                .sorted()
                .map(value -> switch (dimension) {
                    case TYPE -> say("entryType." + value);
                    case VALIDITY ->
                        ValidityState.of(value)
                                .map(state -> say("validity." + state))
                                .orElse(value);
                    case ISSUER -> names.of(value);
                    default -> labels.getOrDefault(value, value);
                })
                .collect(Collectors.joining("; "));
    }
}
