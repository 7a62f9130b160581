package vn.giaoban.meetings.conference;

import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.calendar.OfficeCalendar;

/**
 * The conferences of the office. Whoever was summoned reads a conference; the office prepares it.
 *
 * <p>Every change names the version that was seen; a stale one is refused ({@code stale}).
 */
@Stateless
public class Conferences {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proceedings proceedings;

    @Inject
    ConferenceBodies bodies;

    @Inject
    ConferenceReaders readers;

    @Inject
    Beginning beginning;

    @Inject
    Announcing announcing;

    @Inject
    OfficeCalendar calendar;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The latest first. */
    @RolesAllowed(READ)
    public List<ConferenceLine> page(
            @NotNull ConferenceFilter filter, @PositiveOrZero int first, @PositiveOrZero @Max(1000) int size) {
        return new ConferenceSearch(em, readers.reach(), filter).page(first, size);
    }

    /** How many conferences the pages hold in all. */
    @RolesAllowed(READ)
    public long count(@NotNull ConferenceFilter filter) {
        return new ConferenceSearch(em, readers.reach(), filter).count();
    }

    /**
     * One conference with its agenda and its roll call.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}, also where the caller may not see it
     */
    @RolesAllowed(READ)
    public ConferenceView get(long id) {
        return view(proceedings.readable(id));
    }

    /**
     * Enters a conference. One whose day is past has been held.
     *
     * @throws Refusal INVALID {@code body.unknown}, {@code conference.endsBeforeStart} or {@code period.unknown}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView create(@Valid @NotNull ConferencePlan plan) {
        PlanCheck.check(plan);
        refuseSecrets(plan);
        Conference conference = new Conference(
                plan, bodies.organiser(plan), bodies.ids(plan.summoned(), plan.startDate()), LocalDate.now(clock));
        readers.admit(conference);
        em.persist(conference);
        em.flush();
        audit.done("conference.create", "conference", conference.id(), conference.title());
        beginning.tell(conference, ConferenceState.PLANNED);
        announcing.entered(conference);
        return view(conference);
    }

    /**
     * What follows a conference in its rhythm, to be corrected and entered: the same people, its periods one further.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferencePlan following(long id) {
        return new Following(get(id), calendar.workingDays()).plan();
    }

    /**
     * Enters the conference that follows another, with its agenda.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}; else as {@link #create}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView createAfter(long id, @Valid @NotNull ConferencePlan plan) {
        List<AgendaEntry> agenda = new Following(get(id), calendar.workingDays()).agenda();
        ConferenceView made = create(plan);
        return agenda.isEmpty() ? made : putAgenda(made.id(), made.version(), agenda);
    }

    /** Corrects what was entered. */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView change(long id, long version, @Valid @NotNull ConferencePlan plan) {
        PlanCheck.check(plan);
        refuseSecrets(plan);
        Conference conference = versioned(id, version);
        ConferenceLine before = conference.line();
        Set<Long> summonedBefore = conference.summoned();
        conference.change(plan, bodies.organiser(plan), bodies.ids(plan.summoned(), plan.startDate()));
        readers.tell(conference, readers.admit(conference));
        ConferenceView changed = changed(conference, "conference.change");
        announcing.corrected(conference, before, summonedBefore);
        return changed;
    }

    /** Puts the whole agenda, in the given order. */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView putAgenda(
            long id, long version, @NotNull @Size(max = 200) List<@Valid @NotNull AgendaEntry> agenda) {
        agenda.forEach(item -> guard.refuse(item.title(), item.presenter()));
        Conference conference = versioned(id, version);
        conference.setAgenda(agenda);
        return changed(conference, "conference.agenda");
    }

    /**
     * Puts the whole roll call. Somebody present shows that the conference was held.
     *
     * @throws Refusal INVALID {@code attendance.nobody} for a line that names neither body nor person, {@code
     *     attendance.noSubstitute} where nobody is named as substitute, {@code attendance.notCame}, {@code
     *     attendance.leftBeforeArrived}, {@code attendance.noSuchItem}
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView putAttendance(
            long id, long version, @NotNull @Size(max = 500) List<@Valid @NotNull AttendanceEntry> attendance) {
        Conference conference = versioned(id, version);
        List<Attendance> lines = new ArrayList<>();
        for (AttendanceEntry entry : attendance) {
            PlanCheck.check(entry, conference.agendaItems());
            Long body = entry.body() == null ? null : bodies.id(entry.body(), LocalDate.now(clock));
            lines.add(new Attendance(lines.size() + 1, body, entry));
        }
        ConferenceState before = conference.state();
        conference.callRoll(lines);
        beginning.tell(conference, before);
        return changed(conference, "conference.attendance");
    }

    /** The conference has taken place. */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView hold(long id, long version) {
        Conference conference = versioned(id, version);
        ConferenceState before = conference.state();
        conference.hold();
        beginning.tell(conference, before);
        return changed(conference, "conference.hold");
    }

    /**
     * Postpones a conference that has not taken place.
     *
     * @param until the new day, or null while it is not known
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView postpone(long id, @NotBlank @Size(max = 1000) String reason, LocalDate until) {
        Conference conference = proceedings.readable(id);
        conference.postpone(reason, until);
        ConferenceView changed = changed(conference, "conference.postpone");
        announcing.postponed(conference, reason);
        return changed;
    }

    /** Cancels a conference that has not taken place. */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView cancel(long id, @NotBlank @Size(max = 1000) String reason) {
        Conference conference = proceedings.readable(id);
        conference.cancel(reason);
        ConferenceView changed = changed(conference, "conference.cancel");
        announcing.cancelled(conference, reason);
        return changed;
    }

    private void refuseSecrets(ConferencePlan plan) {
        guard.refuse(plan.title(), plan.place(), plan.series(), plan.secretary());
    }

    private Conference versioned(long id, long version) {
        Conference conference = proceedings.readable(id);
        Proceedings.requireVersion(conference, version);
        return conference;
    }

    private ConferenceView changed(Conference conference, String action) {
        em.flush();
        audit.done(action, "conference", conference.id(), conference.title());
        return view(conference);
    }

    private ConferenceView view(Conference conference) {
        return conference.view(bodies.codes());
    }
}
