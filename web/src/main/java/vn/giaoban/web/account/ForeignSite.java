package vn.giaoban.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether another web site makes a browser send something that changes data here (OWASP ASVS 5.0, 3.5.1). Browsers say so
 * themselves; a script that is no browser says nothing and is heard.
 */
final class ForeignSite {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private ForeignSite() {}

    static boolean sent(HttpServletRequest request) {
        return sent(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"));
    }

    static boolean sent(String method, String fetchSite, String origin, String host) {
        if (HARMLESS.contains(method)) {
            return false;
        }
        if (fetchSite != null) {
            return !OWN.contains(fetchSite);
        }
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
