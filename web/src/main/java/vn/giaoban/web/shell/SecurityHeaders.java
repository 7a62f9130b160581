package vn.giaoban.web.shell;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer carries, whoever writes it. Authentication runs before any filter, so the sign-in sets them
 * too: an answer that it ends itself would otherwise go out bare.
 */
public final class SecurityHeaders {

    /** The header that says what a page may load. */
    public static final String POLICY = "Content-Security-Policy";

    /** Nothing but our own styles, pictures and fonts, no script at all; a Faces page replaces it by its own with a nonce. */
    static final String CLOSED_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /**
     * Sets the headers on an answer that has none yet.
     *
     * @param response the answer
     * @param secure   whether the user reaches us by TLS; only then may the browser be told to insist on it
     */
    public static void set(HttpServletResponse response, boolean secure) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, CLOSED_POLICY);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
