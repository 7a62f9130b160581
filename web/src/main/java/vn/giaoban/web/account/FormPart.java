package vn.giaoban.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.giaoban.archive.account.SignIn;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.rule.Refusal;

/**
 * The door for people: a name and a password once, then the session. It is typed to itself so that the {@link Gate} stays
 * the only mechanism that the container sees; the interceptor of the session fires for this class alone, never for scripts.
 */
@ApplicationScoped
@Typed(FormPart.class)
@AutoApplySession
public class FormPart implements HttpAuthenticationMechanism {

    /** Request attribute: the {@link Refusal} that kept somebody out although his password was not even looked at. */
    static final String REFUSAL = "giaoban.signIn.refusal";

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return enter(context.getAuthParameters().getCredential(), request, context);
        }
        return Path.of(request).isOpen() ? context.doNothing() : askToSignIn(request, response);
    }

    private AuthenticationStatus enter(Credential sent, HttpServletRequest request, HttpMessageContext context) {
        if (!(sent instanceof UsernamePasswordCredential typed)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            Optional<SignedIn> known =
                    signIn.byPassword(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr());
            known.ifPresent(account -> sessions.begin(account, request));
            return known.map(account -> context.notifyContainerAboutLogin(account.username(), account.permissions()))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        } catch (Refusal throttled) {
            request.setAttribute(REFUSAL, throttled);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** Sends a browser to the sign-in page and remembers where it wanted to go; what was posted is not repeated. */
    AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String wanted = request.getRequestURI();
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            wanted += "?" + request.getQueryString();
        }
        String login =
                request.getContextPath() + Path.LOGIN + "?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectByScript(login, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", login);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A background request of a page cannot follow a redirect; Faces has its own form of one. */
    private static void redirectByScript(String login, HttpServletResponse response) {
        response.setContentType("text/xml;charset=UTF-8");
        String url = login.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + url
                            + "\"></redirect></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
