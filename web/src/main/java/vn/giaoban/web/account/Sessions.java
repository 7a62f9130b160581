package vn.giaoban.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import vn.giaoban.archive.account.SignIn;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.config.Clocks;

/**
 * How long somebody who has signed in stays in. The container ends a session that lies idle; this ends one whose account
 * was disabled or given another password or other roles, at its next request, and any after half a day.
 */
@ApplicationScoped
public class Sessions {

    private static final String MARK = "giaoban.session";

    /** Longer than any working day; after it one signs in again however busy the session was (OWASP ASVS 5.0, 7.3.2). */
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    SignIn signIn;

    @Inject
    Clocks clocks;

    /** What a session remembers of its beginning. */
    private record Mark(String username, long epoch, Instant begun) implements Serializable {}

    void begin(SignedIn account, HttpServletRequest request) {
        request.getSession(true)
                .setAttribute(
                        MARK,
                        new Mark(
                                account.username(),
                                account.sessionEpoch(),
                                clocks.real().instant()));
    }

    /** Whether the request comes from a session that has ended. What pages are made of is not worth the question. */
    boolean isOver(Path path, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || path.isMaterial() || !(session.getAttribute(MARK) instanceof Mark mark)) {
            return false;
        }
        return mark.begun().plus(LONGEST).isBefore(clocks.real().instant())
                || signIn.bySession(mark.username(), mark.epoch()).isEmpty();
    }
}
