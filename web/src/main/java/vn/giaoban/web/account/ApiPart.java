package vn.giaoban.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import vn.giaoban.archive.account.SignIn;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.feed.CalendarFeeds;
import vn.giaoban.web.api.Problem;

/** The door for scripts: every request proves who it is, by password or personal token; a session is neither used nor made. */
@ApplicationScoped
public class ApiPart {

    /** The one address that a key in the address opens; no calendar program can send it otherwise. */
    private static final String CALENDAR = "/api/v1/calendar.ics";

    private static final int LONGEST_KEY = 100;

    @Inject
    SignIn signIn;

    @EJB
    CalendarFeeds feeds;

    AuthenticationStatus validateRequest(
            Path path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!path.isKnownApi()) {
            return Answer.problem(response, Problem.of(404));
        }
        try {
            Optional<SignedIn> caller = SentCredentials.of(request.getHeader("Authorization"))
                    .flatMap(sent -> prove(sent, request.getRemoteAddr()))
                    .or(() -> ofCalendar(path, request));
            return caller.map(account -> context.notifyContainerAboutLogin(account.username(), account.permissions()))
                    .orElseGet(() -> ask(response));
        } catch (Refusal throttled) {
            return wait(throttled, response);
        }
    }

    private Optional<SignedIn> ofCalendar(Path path, HttpServletRequest request) {
        if (!path.value().equals(CALENDAR) || request.getHeader("Authorization") != null) {
            return Optional.empty();
        }
        String key = request.getParameter("token");
        return key != null && key.length() <= LONGEST_KEY
                ? feeds.owner(key).flatMap(signIn::byKeyOf)
                : Optional.empty();
    }

    private Optional<SignedIn> prove(SentCredentials sent, String address) {
        return sent.token() == null
                ? signIn.byPassword(sent.username(), sent.password(), address)
                : signIn.byToken(sent.token());
    }

    private static AuthenticationStatus ask(HttpServletResponse response) {
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Giao Ban\"");
        response.addHeader("WWW-Authenticate", "Basic realm=\"Giao Ban\", charset=\"UTF-8\"");
        return Answer.problem(response, Problem.of(401));
    }

    private static AuthenticationStatus wait(Refusal throttled, HttpServletResponse response) {
        long minutes = throttled.arguments().length > 0 ? ((Number) throttled.arguments()[0]).longValue() : 1;
        response.setHeader("Retry-After", Long.toString(minutes * 60));
        return Answer.problem(response, Problem.of(throttled));
    }
}
