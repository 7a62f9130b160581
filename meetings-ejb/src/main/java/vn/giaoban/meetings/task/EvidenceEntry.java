package vn.giaoban.meetings.task;

import jakarta.validation.constraints.Size;

/**
 * What shows that a task was carried out (minh chứng): a document of the archive, or a description; one of the two.
 *
 * @param document id of the document, or null
 */
public record EvidenceEntry(Long document, @Size(max = 500) String description) {}
