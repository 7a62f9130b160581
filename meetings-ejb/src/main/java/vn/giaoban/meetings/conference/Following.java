package vn.giaoban.meetings.conference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.CalendarPeriod;
import vn.giaoban.meetings.calendar.PeriodWords;
import vn.giaoban.meetings.calendar.WorkingDays;

/**
 * The conference that follows one in its rhythm: the same people at the same hour and place, what was planned is reviewed now,
 * and the agenda is kept. It is a proposal; the office changes what it likes.
 */
final class Following {

    private final ConferenceView last;
    private final WorkingDays days;
    private final Map<String, String> words = new LinkedHashMap<>();

    Following(ConferenceView last, WorkingDays days) {
        this.last = last;
        this.days = days;
        rename(last.period().ahead());
        rename(last.period().reviewed());
    }

    /** Names of periods in titles go one further, the later one first, lest one be moved twice. */
    private void rename(String period) {
        if (period != null) {
            words.put(PeriodWords.of(period), PeriodWords.of(next(period)));
        }
    }

    ConferencePlan plan() {
        LocalDate start = days.onOrAfter(rhythm(last.startDate()));
        LocalDate end = last.endDate() == null
                ? null
                : start.plusDays(ChronoUnit.DAYS.between(last.startDate(), last.endDate()));
        return new ConferencePlan(
                last.series(),
                last.kind(),
                last.ordinal() == null ? null : last.ordinal() + 1,
                moved(last.title()),
                start,
                last.startTime(),
                end,
                last.endTime(),
                last.place(),
                last.chair(),
                last.secretary(),
                last.organiser(),
                new Periods(next(last.period().reviewed()), next(last.period().ahead())),
                last.summoned());
    }

    List<AgendaEntry> agenda() {
        return last.agenda().stream()
                .map(item -> new AgendaEntry(moved(item.title()), item.presenter(), item.minutes()))
                .toList();
    }

    private LocalDate rhythm(LocalDate day) {
        return switch (last.kind()) {
            case WEEKLY_BRIEFING -> day.plusWeeks(1);
            case QUARTERLY_BRIEFING, PLENUM -> day.plusMonths(3);
            case MONTHLY_BRIEFING, BRIEFING, STANDING_COMMITTEE, REVIEW, THEMATIC, OTHER -> day.plusMonths(1);
        };
    }

    private String moved(String text) {
        String moved = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            moved = moved.replaceAll("\\b" + Pattern.quote(word.getKey()) + "\\b", word.getValue());
        }
        return moved;
    }

    private static String next(String period) {
        return period == null
                ? null
                : CalendarPeriod.parse(period)
                        .map(CalendarPeriod::next)
                        .map(CalendarPeriod::written)
                        .orElse(period);
    }
}
