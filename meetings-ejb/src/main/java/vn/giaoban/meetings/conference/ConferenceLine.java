package vn.giaoban.meetings.conference;

import java.time.LocalDate;
import java.time.LocalTime;

/** A conference in a list. */
public record ConferenceLine(
        long id,
        String series,
        ConferenceKind kind,
        Integer ordinal,
        String title,
        LocalDate startDate,
        LocalTime startTime,
        String place,
        String chair,
        ConferenceState state) {}
