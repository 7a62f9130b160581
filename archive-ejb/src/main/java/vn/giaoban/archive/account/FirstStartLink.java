package vn.giaoban.archive.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.schema.ArchiveSchema;

/** Prints the one-time link when an installation starts that nobody can sign in to yet. */
@Startup
@Singleton
@PermitAll
public class FirstStartLink {

    private static final Logger LOG = Logger.getLogger(FirstStartLink.class.getName());

    @EJB
    ArchiveSchema schema;

    @EJB
    FirstStart firstStart;

    @Inject
    Settings settings;

    @PostConstruct
    void print() {
        schema.ready();
        if (settings.demo()) {
            return;
        }
        String secret = firstStart.offer();
        if (secret != null) {
            String scheme = settings.tls() ? "https" : "http";
            LOG.info(() -> String.join(
                    System.lineSeparator(),
                    "",
                    "┌──────────────────────────────────────────────────────────────────────────────",
                    "│ Giao Ban – lần khởi động đầu tiên / first start",
                    "│ Tạo quản trị viên đầu tiên (liên kết dùng một lần, trong 24 giờ):",
                    "│ Make the first administrator (the link is good once, for 24 hours):",
                    "│ " + scheme + "://127.0.0.1:" + settings.port() + "/start?key=" + secret,
                    "└──────────────────────────────────────────────────────────────────────────────"));
        }
    }
}
