package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.rule.Refusal;

/** What conclusion, notice and tasks ask of their conference and do to it, within the boundary's transaction. */
@ApplicationScoped
public class Proceedings {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Beginning beginning;

    /** The conference, if there is one, whoever asks. */
    public Optional<ConferenceHeading> find(long id) {
        return Optional.ofNullable(em.find(Conference.class, id)).map(Conference::heading);
    }

    /**
     * The conference, if the caller may see it.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    public ConferenceHeading visible(long id) {
        return readable(id).heading();
    }

    /**
     * The caller changes the conclusion: somebody else who changes it at the same time from the same version is refused,
     * and a conference that is concluded upon has been held.
     *
     * @param version the version the caller saw, or null to take the present one
     * @throws Refusal UNKNOWN {@code conference.unknown}; CONFLICT {@code stale}, {@code conference.concluded} or {@code
     *     conference.cancelled}
     */
    public ConferenceHeading concluding(long id, Long version) {
        Conference conference = readable(id);
        requireVersion(conference, version);
        ConferenceState before = conference.state();
        conference.hold();
        beginning.tell(conference, before);
        em.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return conference.heading();
    }

    /** The notice is issued. */
    public void conclude(long id) {
        readable(id).conclude();
    }

    /**
     * The ids of the conferences that came before one in its chain, the latest first: those of its series, or where it
     * belongs to none those of its kind, that the same body held.
     */
    public List<Long> before(ConferenceHeading conference) {
        boolean ofSeries = conference.series() != null;
        TypedQuery<Long> query = em.createQuery(
                        "select c.id from Conference c where c.state in :took and c.organiserId = :organiser and "
                                + (ofSeries ? "c.series = :chain" : "c.series is null and c.kind = :chain")
                                + " and (c.startOn < :day or (c.startOn = :day and c.id < :id))"
                                + " order by c.startOn desc, c.id desc",
                        Long.class)
                .setParameter("took", EnumSet.of(ConferenceState.HELD, ConferenceState.CONCLUDED))
                .setParameter("organiser", conference.organiserId())
                .setParameter("day", conference.date())
                .setParameter("id", conference.id());
        return query.setParameter("chain", ofSeries ? conference.series() : conference.kind())
                .getResultList();
    }

    /** Whether there is such a conference and the caller may see it. */
    public boolean mayRead(long id) {
        Conference conference = em.find(Conference.class, id);
        return conference != null && access.mayRead(conference.accessProfile());
    }

    Conference readable(long id) {
        Conference conference = em.find(Conference.class, id);
        if (conference == null || !access.mayRead(conference.accessProfile())) {
            throw Refusal.unknown("conference.unknown");
        }
        return conference;
    }

    static void requireVersion(Conference conference, Long version) {
        if (version != null && version != conference.version()) {
            throw Refusal.conflict("stale");
        }
    }
}
