package vn.giaoban.web.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages, within what the caller may see
 */
public record Items<T>(List<T> items, long total) {

    /** A list that is short enough to be one page. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, items.size());
    }

    /** A page out of a list that is at hand as a whole. */
    public static <T> Items<T> of(List<T> all, Paging paging) {
        int from = (int) Math.min((long) paging.page() * paging.size(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new Items<>(all.subList(from, to), all.size());
    }

    public <R> Items<R> map(Function<T, R> translate) {
        return new Items<>(items.stream().map(translate).toList(), total);
    }
}
