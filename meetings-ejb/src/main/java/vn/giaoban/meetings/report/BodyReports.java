package vn.giaoban.meetings.report;

import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;
import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;

/** The reports of the bodies: each is written by its own body and judged by the office. */
@Stateless
public class BodyReports {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ReportShelf shelf;

    @Inject
    SecrecyGuard guard;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<ReportHappened> happened;

    /**
     * A report. Before anything is written in it, its parts stand as the tasks of the body suggest them.
     *
     * @throws Refusal UNKNOWN {@code report.unknown}
     */
    @RolesAllowed(READ)
    public ReportView get(long id) {
        return shelf.view(shelf.report(id));
    }

    /**
     * Writes the parts of the caller's own report.
     *
     * @param version the version that was seen
     * @throws Refusal UNKNOWN {@code report.unknown}; CONFLICT {@code stale}, {@code report.handedIn}, {@code
     *     report.consolidated}; INVALID what the secrecy guard refuses
     */
    @RolesAllowed(CARRY_OUT_TASKS)
    public ReportView write(long id, long version, @Valid @NotNull ReportTexts texts) {
        BodyReport report = own(id);
        requireVersion(report, version);
        guard.refuse(texts.parts().toArray(String[]::new));
        report.write(texts);
        return done(report, "report.write", null);
    }

    /**
     * Hands the caller's own report in, with the tasks as they stand at the cut-off day.
     *
     * @throws Refusal UNKNOWN {@code report.unknown}; CONFLICT {@code stale}, {@code report.handedIn}, {@code
     *     report.consolidated}; INVALID {@code report.empty}
     */
    @RolesAllowed(CARRY_OUT_TASKS)
    public ReportView submit(long id, long version) {
        BodyReport report = own(id);
        requireVersion(report, version);
        report.submit(shelf.standing(report), OffsetDateTime.now(clock), name());
        happened.fire(ReportHappened.of(report));
        return done(report, "report.submit", null);
    }

    /**
     * Asks the body for more; it writes again.
     *
     * @throws Refusal UNKNOWN {@code report.unknown}; CONFLICT {@code stale}, {@code report.notHandedIn}, {@code
     *     report.consolidated}; INVALID {@code report.noReason}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ReportView giveBack(long id, long version, @Size(max = 2000) String reason) {
        BodyReport report = shelf.report(id);
        requireVersion(report, version);
        guard.refuse(reason);
        report.giveBack(reason, OffsetDateTime.now(clock), name());
        happened.fire(ReportHappened.of(report));
        return done(report, "report.return", reason);
    }

    /**
     * Takes the report.
     *
     * @throws Refusal UNKNOWN {@code report.unknown}; CONFLICT {@code stale}, {@code report.notHandedIn}, {@code
     *     report.consolidated}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ReportView accept(long id, long version) {
        BodyReport report = shelf.report(id);
        requireVersion(report, version);
        report.accept(OffsetDateTime.now(clock), name());
        happened.fire(ReportHappened.of(report));
        return done(report, "report.accept", null);
    }

    /** Another body's report may be seen by the office, but is nobody's to write but that body's. */
    private BodyReport own(long id) {
        BodyReport report = shelf.report(id);
        if (!shelf.isOwn(report)) {
            throw Refusal.unknown("report.unknown");
        }
        return report;
    }

    private static void requireVersion(BodyReport report, long version) {
        if (report.version() != version) {
            throw Refusal.conflict("stale");
        }
    }

    private String name() {
        return caller.account().displayName();
    }

    private ReportView done(BodyReport report, String action, String detail) {
        em.flush();
        audit.done(action, "bodyReport", report.id(), detail);
        return shelf.view(report);
    }
}
