package vn.giaoban.web.api.report;

import jakarta.validation.constraints.NotNull;

/**
 * A step of a report.
 *
 * @param version the version that was seen
 * @param reason what is missing, where the report is returned
 */
record WantedStep(@NotNull Long version, String reason) {}
