package vn.giaoban.web.api.document;

import jakarta.validation.constraints.NotBlank;

/**
 * Why the content of a document has to go at once.
 *
 * @param named the number of the document, or its subject where it has none
 */
record WantedRemoval(@NotBlank String named, @NotBlank String reason) {}
