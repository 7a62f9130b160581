package vn.giaoban.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import vn.giaoban.archive.config.Settings;

/**
 * Names the session's cookie. By TLS it carries the {@code __Host-} prefix, which ties it to this host alone; over plain
 * http a browser drops such a cookie, so there it has another name.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(settings.tls() ? "__Host-GIAOBAN" : "GIAOBAN");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.tls());
        event.getServletContext()
                .setSessionTimeout(Math.toIntExact(settings.sessionIdle().toMinutes()));
    }
}
