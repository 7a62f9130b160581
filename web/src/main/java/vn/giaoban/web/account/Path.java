package vn.giaoban.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * An address within the application, and which of the doors it lies behind. This is the one table of what is open to
 * everybody; whatever is not named here asks for a sign-in.
 *
 * @param value without the context path, beginning with a slash
 */
record Path(String value) {

    /** Where people sign in. */
    static final String LOGIN = "/login";

    private static final String API = "/api";

    /** What the pages are made of; the same for everybody. */
    private static final List<String> MATERIAL = List.of("/jakarta.faces.resource/", "/resources/");

    /** Pages that somebody needs before he can sign in, the signs of life, and the description of the interface. */
    private static final List<String> OPEN = List.of(LOGIN, "/start", "/errors", "/favicon.ico", "/health", "/openapi");

    static Path of(HttpServletRequest request) {
        String servlet = request.getServletPath() == null ? "" : request.getServletPath();
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return new Path((servlet + rest).isEmpty() ? "/" : servlet + rest);
    }

    boolean isApi() {
        return isOrBelow(API);
    }

    /** Whether the REST interface has this address at all. */
    boolean isKnownApi() {
        return isOrBelow(API + "/v1");
    }

    boolean isMaterial() {
        return MATERIAL.stream().anyMatch(value::startsWith);
    }

    boolean isOpen() {
        return isMaterial() || OPEN.stream().anyMatch(this::isOrBelow);
    }

    boolean isLogin() {
        return isOrBelow(LOGIN);
    }

    /** The address itself, its page file, or something below it. */
    private boolean isOrBelow(String place) {
        return value.equals(place) || value.equals(place + ".xhtml") || value.startsWith(place + "/");
    }
}
