package vn.giaoban.meetings.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A conference as it is shown.
 *
 * @param version to be sent back with a change
 * @param organiser code of the body that holds it
 * @param summoned codes of the bodies summoned, in alphabetical order
 * @param stateReason why it was postponed or cancelled, or null
 */
public record ConferenceView(
        long id,
        long version,
        String series,
        ConferenceKind kind,
        Integer ordinal,
        String title,
        LocalDate startDate,
        LocalTime startTime,
        LocalDate endDate,
        LocalTime endTime,
        String place,
        Chair chair,
        String secretary,
        String organiser,
        Periods period,
        List<String> summoned,
        ConferenceState state,
        String stateReason,
        List<AgendaEntry> agenda,
        List<AttendanceEntry> attendance) {}
