package vn.giaoban.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.vietnamese.CalendarPeriod;
import vn.giaoban.meetings.calendar.HolidayView;
import vn.giaoban.meetings.calendar.Holidays;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;

/** "Lịch công tác tuần": the conferences of a week, day by day, with the days off; the address names the week. */
@Named
@RequestScoped
public class CalendarBacking {

    private static final int DAYS = 7;
    private static final int MOST = 200;

    @EJB
    Conferences conferences;

    @EJB
    Holidays holidays;

    @Inject
    Clock clock;

    private LocalDate monday;
    private List<DayOfPlan> days;

    /** A day of the week. */
    public record DayOfPlan(LocalDate day, HolidayView holiday, List<ConferenceView> conferences) {}

    @PostConstruct
    void open() {
        monday = CalendarPeriod.parse(Faces.getRequestParameter("week"))
                .filter(period -> period.written().contains("W"))
                .map(CalendarPeriod::first)
                .orElseGet(() -> LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public List<DayOfPlan> getDays() {
        if (days == null) {
            days = read();
        }
        return days;
    }

    private List<DayOfPlan> read() {
        LocalDate sunday = monday.plusDays(DAYS - 1L);
        List<HolidayView> off = holidays.between(monday, sunday);
        List<ConferenceView> all =
                conferences.page(new ConferenceFilter(null, null, null, null, monday, sunday), 0, MOST).stream()
                        .filter(line -> line.state() != ConferenceState.CANCELLED)
                        .filter(line -> line.state() != ConferenceState.POSTPONED)
                        .sorted(Comparator.comparing(
                                ConferenceLine::startTime, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(line -> conferences.get(line.id()))
                        .toList();
        List<DayOfPlan> week = new ArrayList<>();
        for (LocalDate day = monday; !day.isAfter(sunday); day = day.plusDays(1)) {
            LocalDate of = day;
            Optional<HolidayView> holiday =
                    off.stream().filter(one -> one.day().equals(of)).findFirst();
            week.add(new DayOfPlan(
                    of,
                    holiday.orElse(null),
                    all.stream().filter(one -> one.startDate().equals(of)).toList()));
        }
        return week;
    }

    /** The week so many weeks from this one, as an address names it. */
    public String week(int ahead) {
        LocalDate day = monday.plusWeeks(ahead);
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getSunday() {
        return monday.plusDays(DAYS - 1L);
    }
}
