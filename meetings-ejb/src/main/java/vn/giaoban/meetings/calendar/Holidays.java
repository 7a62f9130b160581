package vn.giaoban.meetings.calendar;

import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;

/**
 * The days off of the office, and the days worked in their place. Those of the Labour Code are there from the beginning;
 * the office corrects them, because the Government fixes them anew each year.
 */
@Stateless
public class Holidays {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OfficeCalendar calendar;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    /** Those between two days, both included, in their order. */
    @RolesAllowed(READ)
    public List<HolidayView> between(@NotNull LocalDate from, @NotNull LocalDate to) {
        return em.createQuery(
                        "select h from Holiday h where h.day between :first and :last order by h.day", Holiday.class)
                .setParameter("first", from)
                .setParameter("last", to)
                .getResultStream()
                .map(Holiday::view)
                .toList();
    }

    /** How working days are counted. */
    @RolesAllowed(READ)
    public WorkingDays workingDays() {
        return calendar.workingDays();
    }

    /** Enters a day, or corrects what was entered of it. */
    @RolesAllowed(PREPARE_CONFERENCES)
    public HolidayView put(@Valid @NotNull HolidayEntry entry) {
        guard.refuse(entry.name(), entry.basis());
        Holiday holiday = em.createQuery("select h from Holiday h where h.day = :held", Holiday.class)
                .setParameter("held", entry.day())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Holiday(entry));
        holiday.change(entry);
        em.persist(holiday);
        em.flush();
        audit.done("holiday.put", "holiday", holiday.view().id(), entry.day() + " " + entry.name());
        return holiday.view();
    }

    /**
     * The day is like any other again.
     *
     * @throws Refusal UNKNOWN {@code holiday.unknown}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public void remove(long id) {
        Holiday holiday = em.find(Holiday.class, id);
        if (holiday == null) {
            throw Refusal.unknown("holiday.unknown");
        }
        em.remove(holiday);
        audit.done("holiday.remove", "holiday", id, holiday.view().day().toString());
    }
}
