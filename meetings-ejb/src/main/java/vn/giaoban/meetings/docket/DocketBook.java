package vn.giaoban.meetings.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoban.meetings.conference.ConferenceBegun;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.Proceedings;
import vn.giaoban.meetings.task.CarriedTask;
import vn.giaoban.meetings.task.TasksToCarry;

/**
 * Makes the lines of dockets. Until a conference begins they are computed anew whenever somebody looks; when it begins they
 * are written as they are then, once, and stay.
 */
@ApplicationScoped
class DocketBook {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proceedings proceedings;

    @Inject
    TasksToCarry tasks;

    @Inject
    Clock clock;

    /**
     * What a conference opens with.
     *
     * @param presented whether the lines are written
     * @param previous id of the conference before, or null
     */
    record Opening(boolean presented, LocalDate asOf, Long previous, List<DocketLine> lines) {}

    /** A conference begins: its docket stands from now on. */
    void follow(@Observes ConferenceBegun begun) {
        proceedings.find(begun.conferenceId()).ifPresent(this::present);
    }

    /** The docket as it was presented, or as it would be now. */
    Opening of(ConferenceHeading conference) {
        if (conference.state() == ConferenceState.HELD) {
            // One that was held before dockets were kept begins with it now.
            present(conference);
        }
        Docket docket = em.find(Docket.class, conference.id());
        return docket == null
                ? prospect(conference)
                : new Opening(true, docket.asOf(), docket.previousId(), written(conference.id()));
    }

    private void present(ConferenceHeading conference) {
        if (em.find(Docket.class, conference.id()) != null) {
            return;
        }
        Opening opening = prospect(conference);
        if (claim(conference, opening)) {
            opening.lines().forEach(em::persist);
            em.flush();
            tasks.count(opening.lines().stream()
                    .filter(DocketLine::goesOn)
                    .map(DocketLine::taskId)
                    .toList());
        }
    }

    /** Of two who begin at the same moment one writes the lines; the other waits for the first and finds them. */
    private boolean claim(ConferenceHeading conference, Opening opening) {
        return em.createNativeQuery("insert into docket (conference_id, as_of, previous_id, presented_at)"
                                + " values (?, ?, cast(? as bigint), ?) on conflict do nothing")
                        .setParameter(1, conference.id())
                        .setParameter(2, opening.asOf())
                        .setParameter(3, opening.previous())
                        .setParameter(4, OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }

    private Opening prospect(ConferenceHeading conference) {
        List<Long> before = proceedings.before(conference);
        Optional<ConferenceHeading> previous = before.stream().findFirst().flatMap(proceedings::find);
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = conference.date().isBefore(today) ? conference.date() : today;
        LocalDate since = previous.map(ConferenceHeading::date).orElse(null);
        List<DocketLine> lines = new ArrayList<>();
        for (CarriedTask task : tasks.of(before, conference.summoned(), conference.id(), asOf, since)) {
            lines.add(new DocketLine(conference.id(), lines.size() + 1, task));
        }
        return new Opening(false, asOf, previous.map(ConferenceHeading::id).orElse(null), lines);
    }

    private List<DocketLine> written(long conference) {
        return em.createQuery(
                        "select l from DocketLine l where l.conferenceId = :conference order by l.position",
                        DocketLine.class)
                .setParameter("conference", conference)
                .getResultList();
    }
}
