package vn.giaoban.meetings.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * One item of the agenda.
 *
 * @param presenter person or body, as written; or null
 * @param minutes how long it is meant to take, or null
 */
public record AgendaEntry(
        @NotBlank @Size(max = 500) String title,
        @Size(max = 300) String presenter,
        @Positive Integer minutes) {}
