package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * What is asked: words, filters, order and page. Beyond the first {@value #WINDOW} hits a page is asked for by the cursor
 * {@code after} that the answer before carried.
 *
 * @param q what was typed; blank finds everything
 * @param page from 0
 * @param size hits of a page, 1 … {@value #MAX_SIZE}
 * @param after a cursor, or null; then {@code page} is ignored
 */
public record SearchRequest(String q, Reading reading, Filters filters, Sort sort, int page, int size, String after) {

    public static final int MAX_SIZE = 200;
    /** Hits that can be reached by page number; further ones by cursor. */
    public static final int WINDOW = 10_000;

    /** Hits of a page of the screens. */
    public static final int PAGE = 20;

    /** How the marks of what was typed are taken. */
    public enum Reading {
        /** Marks that were left out are put back as the archive has taught them; what was typed is searched beside it. */
        FORGIVING,
        /** Marks may be left out, but none are put back. */
        AS_TYPED,
        /** Marks count as typed ("ủy" still finds "uỷ", never "uy"). */
        EXACT
    }

    /** Best first, newest first, or by number ascending. */
    public enum Sort {
        RELEVANCE,
        DATE,
        NUMBER
    }

    public SearchRequest {
        q = q == null ? "" : q;
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be 1 … " + MAX_SIZE + ": " + size);
        }
        if (page < 0 || (after == null && ((long) page + 1) * size > WINDOW)) {
            throw new IllegalArgumentException("page reaches beyond the first " + WINDOW + " hits: " + page);
        }
    }

    /** Everything that the words find, the first page, best first. */
    public static SearchRequest of(String q) {
        return new SearchRequest(q, Reading.FORGIVING, Filters.NONE, Sort.RELEVANCE, 0, PAGE, null);
    }

    /** Only these values of a dimension; none = all. */
    public SearchRequest among(Dimension dimension, Collection<String> values) {
        return filtered(filters.with(dimension, values));
    }

    public SearchRequest types(EntryType... only) {
        return among(Dimension.TYPE, Arrays.stream(only).map(EntryType::word).toList());
    }

    /** Issued on these days, both included; null leaves a side open. */
    public SearchRequest issued(LocalDate first, LocalDate last) {
        return filtered(filters.issued(first, last));
    }

    /** Validity is judged on this day. */
    public SearchRequest validOn(LocalDate day) {
        return filtered(filters.validOn(day));
    }

    public SearchRequest sort(Sort order) {
        return new SearchRequest(q, reading, filters, order, page, size, after);
    }

    public SearchRequest reading(Reading marks) {
        return new SearchRequest(q, marks, filters, sort, page, size, after);
    }

    public SearchRequest page(int number, int hits) {
        return new SearchRequest(q, reading, filters, sort, number, hits, null);
    }

    public SearchRequest after(String cursor) {
        return new SearchRequest(q, reading, filters, sort, 0, size, cursor);
    }

    /** Words alone, the first page, nothing narrowed: as somebody searches who does not know how it is filed. */
    boolean isPlain() {
        boolean narrowed = !filters.among().isEmpty() || filters.from() != null || filters.to() != null;
        return !q.isBlank() && !narrowed && page == 0 && after == null;
    }

    boolean exact() {
        return reading == Reading.EXACT;
    }

    /** The same search with nothing chosen of a dimension: what its other values would give. */
    SearchRequest without(Dimension dimension) {
        return among(dimension, Set.of()).page(0, 1);
    }

    private SearchRequest filtered(Filters narrowed) {
        return new SearchRequest(q, reading, narrowed, sort, page, size, after);
    }
}
