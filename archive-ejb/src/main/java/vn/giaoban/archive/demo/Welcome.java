package vn.giaoban.archive.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import vn.giaoban.archive.config.Settings;

/**
 * Prints how to sign in once the address that is named answers: then it is true, and it stands below everything that the
 * server has to say while it starts.
 */
@ApplicationScoped
class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class.getName());
    private static final int PATIENCE_S = 300;
    private static final int ANSWER_MS = 2_000;

    @Resource
    ManagedScheduledExecutorService later;

    @Inject
    Settings settings;

    private volatile ScheduledFuture<?> looking;

    String address() {
        return "http://127.0.0.1:" + settings.port() + "/";
    }

    /** Prints the text when the address answers, or at last when it never did: the server may listen on another port. */
    void whenOpen(String text) {
        AtomicInteger patience = new AtomicInteger(PATIENCE_S);
        looking = later.scheduleWithFixedDelay(
                () -> {
                    if (patience.decrementAndGet() <= 0 || answers()) {
                        LOG.info(text);
                        looking.cancel(false);
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    /** A server that is still loading the application says that there is nothing at the address. */
    private boolean answers() {
        try {
            HttpURLConnection call =
                    (HttpURLConnection) URI.create(address()).toURL().openConnection();
            call.setInstanceFollowRedirects(false);
            call.setConnectTimeout(ANSWER_MS);
            call.setReadTimeout(ANSWER_MS);
            int status = call.getResponseCode();
            call.disconnect();
            return status < HttpURLConnection.HTTP_BAD_REQUEST;
        } catch (IOException notYet) {
            return false;
        }
    }
}
