package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What is asked: words, filters, order and page. Several values of one filter widen it (or), different filters narrow
 * (and). Beyond the first {@value #WINDOW} hits a page is asked for by the cursor {@code after} that the answer before
 * carried.
 *
 * @param q what was typed; blank finds everything
 * @param exact marks count as typed ("ủy" still finds "uỷ", never "uy")
 * @param page from 0
 * @param size hits of a page, 1 … {@value #MAX_SIZE}
 * @param after a cursor, or null; then {@code page} is ignored
 */
public record SearchRequest(
        String q,
        Set<EntryType> types,
        Set<String> kinds,
        Set<String> issuers,
        Set<Integer> years,
        Set<String> terms,
        LocalDate from,
        LocalDate to,
        Sort sort,
        boolean exact,
        int page,
        int size,
        String after) {

    public static final int MAX_SIZE = 200;
    /** Hits that can be reached by page number; further ones by cursor. */
    public static final int WINDOW = 10_000;

    private static final int PAGE_OF_HITS = 20;

    /** Best first, newest first, or by number ascending. */
    public enum Sort {
        RELEVANCE,
        DATE,
        NUMBER
    }

    public SearchRequest {
        q = q == null ? "" : q;
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        issuers = Set.copyOf(issuers);
        years = Set.copyOf(years);
        terms = Set.copyOf(terms);
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be 1 … " + MAX_SIZE + ": " + size);
        }
        if (page < 0 || (after == null && ((long) page + 1) * size > WINDOW)) {
            throw new IllegalArgumentException("page reaches beyond the first " + WINDOW + " hits: " + page);
        }
    }

    /** Everything that the words find, the first page, best first. */
    public static SearchRequest of(String q) {
        Set<String> any = Set.of();
        return new SearchRequest(
                q, Set.of(), any, any, Set.of(), any, null, null, Sort.RELEVANCE, false, 0, PAGE_OF_HITS, null);
    }

    public SearchRequest types(EntryType... only) {
        return new SearchRequest(
                q, Set.of(only), kinds, issuers, years, terms, from, to, sort, exact, page, size, after);
    }

    public SearchRequest kinds(Collection<String> only) {
        return new SearchRequest(
                q, types, Set.copyOf(only), issuers, years, terms, from, to, sort, exact, page, size, after);
    }

    public SearchRequest issuers(Collection<String> only) {
        return new SearchRequest(
                q, types, kinds, Set.copyOf(only), years, terms, from, to, sort, exact, page, size, after);
    }

    public SearchRequest years(Collection<Integer> only) {
        return new SearchRequest(
                q, types, kinds, issuers, Set.copyOf(only), terms, from, to, sort, exact, page, size, after);
    }

    public SearchRequest terms(Collection<String> only) {
        return new SearchRequest(
                q, types, kinds, issuers, years, Set.copyOf(only), from, to, sort, exact, page, size, after);
    }

    /** Issued on these days, both included; null leaves a side open. */
    public SearchRequest issued(LocalDate first, LocalDate last) {
        return new SearchRequest(q, types, kinds, issuers, years, terms, first, last, sort, exact, page, size, after);
    }

    public SearchRequest sort(Sort order) {
        return new SearchRequest(q, types, kinds, issuers, years, terms, from, to, order, exact, page, size, after);
    }

    public SearchRequest exact(boolean marksCount) {
        return new SearchRequest(q, types, kinds, issuers, years, terms, from, to, sort, marksCount, page, size, after);
    }

    public SearchRequest page(int number, int hits) {
        return new SearchRequest(q, types, kinds, issuers, years, terms, from, to, sort, exact, number, hits, null);
    }

    public SearchRequest after(String cursor) {
        return new SearchRequest(q, types, kinds, issuers, years, terms, from, to, sort, exact, 0, size, cursor);
    }
}
