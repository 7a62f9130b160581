package vn.giaoban.archive.search.saved;

import java.time.OffsetDateTime;

/**
 * A search that the caller keeps.
 *
 * @param query what stands after the question mark of its address
 * @param alert whether he is told of what is new in it
 * @param watchedSince from when on; null until it was looked through once
 */
public record SavedSearchView(long id, String name, String query, boolean alert, OffsetDateTime watchedSince) {}
