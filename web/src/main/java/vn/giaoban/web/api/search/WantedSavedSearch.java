package vn.giaoban.web.api.search;

import jakarta.validation.constraints.NotNull;

/** A search to be kept. */
public record WantedSavedSearch(
        @NotNull String name, @NotNull String query, Boolean alert) {}
