package vn.giaoban.web.api.document;

import java.time.LocalDate;

/**
 * From when until when a document is in force; what is absent is so from its day of issue, and open.
 *
 * @param version the version that was seen
 */
record WantedValidity(Long version, LocalDate validFrom, LocalDate validTo) {}
