package vn.giaoban.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.search.Asked;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.archive.validity.ValidityState;
import vn.giaoban.archive.vietnamese.NamedPeriod;
import vn.giaoban.web.shell.Reply;

/** The archive as it is searched; everything it shows follows from its address. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST_VALUES = 12;

    @EJB
    Search search;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    private Asked asked;
    private SearchResult found;

    @PostConstruct
    void open() {
        asked = Asked.of(Faces.getRequest().getParameterMap());
        if (!caller.may(Permission.READ)) {
            return;
        }
        try {
            found = search.search(asked.request(search::withPredecessors));
        } catch (RuntimeException e) {
            if (!Exceptions.is(e, EngineUnavailable.class)) {
                throw e;
            }
        }
    }

    /** What was found; {@code null} while the engine does not answer, and for those who may not search. */
    public SearchResult getFound() {
        return found;
    }

    public boolean isAllowed() {
        return caller.may(Permission.READ);
    }

    public String value(String name) {
        return asked.one(name);
    }

    /** Whether something was written for a day that is none; the search was then done without it. */
    public boolean misread(String day) {
        return asked.misread(day);
    }

    public boolean chosen(String facet, String value) {
        return asked.has(facet, value);
    }

    /** Address of the same search with a facet's value chosen or no longer chosen. */
    public String toggled(String facet, String value) {
        return "?" + asked.toggle(facet, value).query();
    }

    public String sorted(String sort) {
        return "?" + asked.with("sort", sort).with("page", "0").query();
    }

    /** Whether nothing was asked yet: the archive then shows its newest documents. */
    public boolean isBrowsing() {
        return asked.browses();
    }

    public String getSort() {
        return asked.sort().name();
    }

    public int getPage() {
        return asked.page();
    }

    public String paged(int page) {
        return "?" + asked.with("page", Integer.toString(page)).query();
    }

    public boolean isMore() {
        long reached = (asked.page() + 1L) * SearchRequest.PAGE;
        return found != null && reached < found.total() && reached + SearchRequest.PAGE <= SearchRequest.WINDOW;
    }

    /** Number of the first hit on the page, from 1. */
    public long getFirst() {
        return (long) asked.page() * SearchRequest.PAGE + 1;
    }

    public List<String> getFacetNames() {
        return Asked.FACETS;
    }

    /** The most frequent values of a dimension. */
    public List<SearchResult.Facet> facet(String name) {
        return Dimension.of(name)
                .map(dimension -> found.facets().getOrDefault(dimension, List.of()))
                .orElse(List.of())
                .stream()
                .limit(MOST_VALUES)
                .toList();
    }

    /** A value of a dimension in words. */
    public String label(String name, SearchResult.Facet value) {
        return switch (Dimension.of(name).orElseThrow()) {
            case TYPE -> reply.words("entryType." + value.value());
            case VALIDITY ->
                ValidityState.of(value.value())
                        .map(state -> reply.words("validity." + state))
                        .orElse(value.label());
            default -> value.label();
        };
    }

    /** A period among the words by which the hits could be narrowed; {@code null} where there is none. */
    public NamedPeriod getPeriod() {
        return asked.period().orElse(null);
    }

    /** Address of the same search, only in that period: of that term of office, or issued on one of its days. */
    public String getInPeriod() {
        NamedPeriod period = getPeriod();
        Optional<SearchResult.Facet> term = found.facets().getOrDefault(Dimension.TERM, List.of()).stream()
                .filter(value ->
                        period.term() != null && value.value().replace('–', '-').contains(period.term()))
                .findFirst();
        return "?"
                + term.map(value -> asked.toggle(Dimension.TERM.word(), value.value()))
                        .orElseGet(() -> asked.within(period))
                        .query();
    }

    /** Address of the same search without the marks that were put back. */
    public String getAsTyped() {
        return "?" + asked.without("page").with("asTyped", "true").query();
    }

    /** Where the search can be kept. */
    public String getKeeping() {
        return Faces.getRequestContextPath() + "/saved-searches?"
                + asked.without("page").query();
    }

    /** Where it is said why a document is not among the hits. */
    public String getWhy() {
        return Faces.getRequestContextPath() + "/search-why?"
                + asked.without("page").query();
    }

    /** Where all hits are saved as a file. */
    public String file(String ending) {
        return Faces.getRequestContextPath() + "/hits/ket-qua." + ending + "?"
                + asked.without("page").query();
    }

    /** Where a hit is opened. */
    public String address(SearchResult.Hit hit) {
        String place = hit.type() == EntryType.CLAUSE ? "clause" : hit.type().word();
        return Faces.getRequestContextPath() + "/" + place + "/" + hit.id();
    }

    /** The facets chosen, to travel with the form. */
    public Map<String, Set<String>> getChosen() {
        return asked.values();
    }
}
