package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
        conference.hold();
        em.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return conference.heading();
    }

    /** The notice is issued. */
    public void conclude(long id) {
        readable(id).conclude();
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
