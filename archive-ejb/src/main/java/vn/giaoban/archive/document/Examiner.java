package vn.giaoban.archive.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.archive.schema.ArchiveSchema;

/** Goes on with the looking through of texts by itself, until none is left; an update of the product may begin it anew. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Examiner {

    private static final Logger LOG = Logger.getLogger(Examiner.class.getName());
    private static final long BEAT_MS = 3_000;
    private static final int TOGETHER = 20;

    @EJB
    ArchiveSchema schema;

    @EJB
    Examinations examinations;

    @Resource
    TimerService timers;

    @PostConstruct
    void begin() {
        schema.ready();
        timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("examinations", false));
    }

    @Timeout
    void beat() {
        try {
            boolean more = true;
            while (more) {
                more = portion();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Texts could not be looked through; tried again", e);
        }
    }

    /** One text that nothing can be made of keeps the others from nothing. */
    private boolean portion() {
        try {
            return examinations.step(TOGETHER);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Texts are looked through one by one", e);
        }
        try {
            return examinations.step(1);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A text could not be looked through", e);
            return examinations.passOver();
        }
    }
}
