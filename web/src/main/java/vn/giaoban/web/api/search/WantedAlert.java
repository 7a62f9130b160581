package vn.giaoban.web.api.search;

import jakarta.validation.constraints.NotNull;

/** Whether the caller wants to be told of what is new. */
public record WantedAlert(@NotNull Boolean alert) {}
