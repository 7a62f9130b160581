package vn.giaoban.meetings.feed;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.content.Sha256;

/**
 * The keys with which calendar programs, which can send no password, read their owners' conferences. A key opens the
 * calendar and nothing else, is shown once, and is good until its owner makes another or takes it back.
 */
@Stateless
public class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String MARK = "gl_";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clocks clocks;

    @Inject
    Audit audit;

    /** Makes a new key, which takes the place of the old one; it cannot be shown again. */
    @RolesAllowed(READ)
    public String renew() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String owner = caller.account().username();
        CalendarFeed feed = em.find(CalendarFeed.class, owner);
        CalendarFeed kept = feed == null ? new CalendarFeed(owner) : feed;
        kept.renew(Sha256.of(secret), OffsetDateTime.now(clocks.real()));
        em.persist(kept);
        audit.done("calendarFeed.renew", "account", owner, null);
        return secret;
    }

    /** The key is good no more; where there is none, nothing happens. */
    @RolesAllowed(READ)
    public void revoke() {
        String owner = caller.account().username();
        CalendarFeed feed = em.find(CalendarFeed.class, owner);
        if (feed != null) {
            em.remove(feed);
            audit.done("calendarFeed.revoke", "account", owner, null);
        }
    }

    /** When the caller's key was made; empty where there is none. */
    @RolesAllowed(READ)
    public Optional<OffsetDateTime> madeAt() {
        return Optional.ofNullable(em.find(CalendarFeed.class, caller.account().username()))
                .map(CalendarFeed::madeAt);
    }

    /** Whose key this is; asked before anybody is signed in. */
    @PermitAll
    public Optional<String> owner(String secret) {
        return em.createNamedQuery("CalendarFeed.bySecret", CalendarFeed.class)
                .setParameter("hash", Sha256.of(secret))
                .getResultStream()
                .findFirst()
                .map(CalendarFeed::username);
    }
}
