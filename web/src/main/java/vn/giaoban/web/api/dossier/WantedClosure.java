package vn.giaoban.web.api.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The closing of a dossier.
 *
 * @param version the version that was seen
 * @param on the day it is closed
 * @param endedIn the year the work ended, from which its term counts
 */
record WantedClosure(
        Long version, @NotNull LocalDate on, @NotNull Integer endedIn) {}
