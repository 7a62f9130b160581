package vn.giaoban.web.api.conference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.Periods;

/**
 * A conference as it is sent. A draft read out of a text may be sent as it is: its {@code date} is the day of the
 * conference, the {@code bodies} that it names with a code are those summoned.
 *
 * @param notSecretBecause why a line that looks like a mark of secrecy is none
 * @param start day or moment, {@code 2024-03-19} or {@code 2024-03-19T08:00}; wins over {@code date}
 */
public record WantedConference(
        Long version,
        String series,
        ConferenceKind kind,
        Integer ordinal,
        String title,
        LocalDate date,
        String start,
        String end,
        String place,
        Chair chair,
        String secretary,
        String organiser,
        Periods period,
        List<String> summoned,
        List<NamedBody> bodies,
        List<WantedClause> clauses,
        String notSecretBecause) {

    /** A body that a draft names; without a code it is nobody whom the office knows. */
    public record NamedBody(String name, String code) {}

    ConferencePlan plan() {
        LocalDate startDate = start == null ? date : day(start);
        return new ConferencePlan(
                series,
                kind,
                ordinal,
                title,
                startDate,
                time(start),
                end == null ? null : day(end),
                time(end),
                place,
                chair,
                secretary,
                organiser,
                period,
                invited());
    }

    List<ClauseEntry> entries() {
        return clauses == null
                ? List.of()
                : clauses.stream().map(WantedClause::entry).toList();
    }

    private List<String> invited() {
        if (summoned != null) {
            return summoned;
        }
        return bodies == null
                ? List.of()
                : bodies.stream()
                        .map(NamedBody::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private static LocalDate day(String moment) {
        try {
            return moment.contains("T") ? LocalDateTime.parse(moment).toLocalDate() : LocalDate.parse(moment);
        } catch (DateTimeException e) {
            throw Refusal.invalid("moment.unreadable", moment);
        }
    }

    private static LocalTime time(String moment) {
        try {
            return moment == null || !moment.contains("T")
                    ? null
                    : LocalDateTime.parse(moment).toLocalTime();
        } catch (DateTimeException e) {
            throw Refusal.invalid("moment.unreadable", moment);
        }
    }
}
