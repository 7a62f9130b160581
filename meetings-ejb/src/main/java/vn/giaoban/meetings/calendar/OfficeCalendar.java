package vn.giaoban.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the office counts working days, whoever asks. */
@ApplicationScoped
public class OfficeCalendar {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** By the days off and the days worked in their place that are entered now. */
    public WorkingDays workingDays() {
        List<HolidayView> all = em.createQuery("select h from Holiday h", Holiday.class)
                .getResultStream()
                .map(Holiday::view)
                .toList();
        return new WorkingDays(days(all, HolidayKind.OFF), days(all, HolidayKind.WORKED));
    }

    private static Set<LocalDate> days(List<HolidayView> all, HolidayKind kind) {
        return all.stream()
                .filter(holiday -> holiday.kind() == kind)
                .map(HolidayView::day)
                .collect(Collectors.toSet());
    }
}
