package vn.giaoban.web.api.search;

import java.time.OffsetDateTime;
import vn.giaoban.archive.search.saved.SavedSearchView;
import vn.giaoban.web.api.Id;

/** A search that the caller keeps; what each member means stands at {@link SavedSearchView}. */
public record ShownSavedSearch(String id, String name, String query, boolean alert, OffsetDateTime watchedSince) {

    static ShownSavedSearch of(SavedSearchView search) {
        return new ShownSavedSearch(
                Id.of(search.id()), search.name(), search.query(), search.alert(), search.watchedSince());
    }
}
