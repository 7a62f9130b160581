package vn.giaoban.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import vn.giaoban.archive.audit.Origin;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.web.api.Problem;
import vn.giaoban.web.shell.SecurityHeaders;

/**
 * The one gate with its two doors: scripts go by {@link ApiPart} and never have a session, people by {@link FormPart}.
 * Whatever reaches the server passes here first, before any filter; so the safety headers are set here too.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    @Inject
    FormPart form;

    @Inject
    ApiPart api;

    @Inject
    Sessions sessions;

    @Inject
    Settings settings;

    @Inject
    Origin origin;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Path path = Path.of(request);
        origin.from(request.getRemoteAddr());
        SecurityHeaders.set(response, request.isSecure() || settings.tls());
        if (!path.isMaterial()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (ForeignSite.sent(request)) {
            return refuseForeign(path, response);
        }
        if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
            return refuseHidden(path, response);
        }
        if (path.isApi()) {
            return api.validateRequest(path, request, response, context);
        }
        if (sessions.isOver(path, request)) {
            HttpSession session = request.getSession(false);
            session.invalidate();
            return form.askToSignIn(request, response);
        }
        return form.validateRequest(request, response, context);
    }

    private static AuthenticationStatus refuseForeign(Path path, HttpServletResponse response) {
        if (path.isApi()) {
            return Answer.problem(response, Problem.of(403, "foreignSite"));
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return AuthenticationStatus.SEND_FAILURE;
    }

    /**
     * The server takes a session out of an address, after the name of the cookie or ";jsessionid=", though it writes none
     * there; no address of ours has such.
     */
    private static AuthenticationStatus refuseHidden(Path path, HttpServletResponse response) {
        if (path.isApi()) {
            return Answer.problem(response, Problem.of(404));
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return AuthenticationStatus.SEND_FAILURE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
