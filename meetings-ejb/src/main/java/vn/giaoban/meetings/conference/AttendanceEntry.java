package vn.giaoban.meetings.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;

/**
 * One line of the roll call: a body, a person, or a person of a body.
 *
 * @param body code of the body, or null for a guest
 * @param person who was expected, or null where only the body was
 * @param post the post as written, or null
 * @param substitute who came instead, for {@link Presence#SUBSTITUTE}
 * @param note reason of an absence
 * @param arrived when somebody came late; null = in time
 * @param left when somebody left early; null = stayed
 * @param absentFor places of the items of the agenda, from 1, for which somebody who came was away
 */
public record AttendanceEntry(
        String body,
        @Size(max = 200) String person,
        @Size(max = 300) String post,
        @NotNull Presence presence,
        @Size(max = 200) String substitute,
        @Size(max = 500) String note,
        LocalTime arrived,
        LocalTime left,
        @Size(max = 50) List<@NotNull Integer> absentFor) {

    public AttendanceEntry {
        absentFor = absentFor == null ? List.of() : List.copyOf(absentFor);
    }

    /** Somebody who was there all the time, or not at all. */
    public AttendanceEntry(String body, String person, String post, Presence presence, String substitute, String note) {
        this(body, person, post, presence, substitute, note, null, null, List.of());
    }
}
