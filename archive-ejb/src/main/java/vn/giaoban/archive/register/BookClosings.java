package vn.giaoban.archive.register;

import static vn.giaoban.archive.rule.Permission.KEEP_REGISTERS;
import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Typed;

/** Closing the book of a series at the end of its term (khóa sổ): afterwards there is no new entry in it. */
@Stateless
public class BookClosings {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** How a book stands. */
    @RolesAllowed({KEEP_REGISTERS, READ_ALL})
    public ClosingView of(long seriesId) {
        return existing(seriesId).closing();
    }

    /**
     * Closes a book.
     *
     * @throws Refusal UNKNOWN {@code series.unknown}; CONFLICT {@code series.closed}, {@code series.reserved} while a number is
     *     still kept free; INVALID {@code day.ahead}
     */
    @RolesAllowed(KEEP_REGISTERS)
    public ClosingView close(long seriesId, @NotNull LocalDate day, @Size(max = 500) String note) {
        existing(seriesId);
        NumberSeries series = new Numbering(em).lockOpen(seriesId);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("day.ahead", day);
        }
        long kept = em.createNamedQuery("RegisteredNumber.countReserved", Long.class)
                .setParameter("series", seriesId)
                .getSingleResult();
        if (kept > 0) {
            throw Refusal.conflict("series.reserved", kept);
        }
        guard.refuse(note);
        series.close(day, session.getCallerPrincipal().getName(), Typed.line(note));
        em.flush();
        audit.done("series.close", "series", seriesId, day.toString());
        return series.closing();
    }

    private NumberSeries existing(long seriesId) {
        NumberSeries series = em.find(NumberSeries.class, seriesId);
        if (series == null) {
            throw Refusal.unknown("series.unknown", seriesId);
        }
        return series;
    }
}
