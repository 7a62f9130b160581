package vn.giaoban.meetings.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One line of the roll call: a body, a person, or a person of a body.
 *
 * @param body code of the body, or null for a guest
 * @param person who was expected, or null where only the body was
 * @param post the post as written, or null
 * @param substitute who came instead, for {@link Presence#SUBSTITUTE}
 * @param note reason of an absence
 */
public record AttendanceEntry(
        String body,
        @Size(max = 200) String person,
        @Size(max = 300) String post,
        @NotNull Presence presence,
        @Size(max = 200) String substitute,
        @Size(max = 500) String note) {}
