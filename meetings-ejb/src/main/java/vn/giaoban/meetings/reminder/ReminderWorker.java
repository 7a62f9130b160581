package vn.giaoban.meetings.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.meetings.schema.MeetingsSchema;

/**
 * Looks for reminders all day long: a day begins at midnight, and a deadline may be moved at any hour. Several servers may do
 * it at once; what one has told the other does not tell again.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ReminderWorker {

    private static final Logger LOG = Logger.getLogger(ReminderWorker.class.getName());
    private static final long BEAT_MS = 20_000;

    @EJB
    MeetingsSchema schema;

    @EJB
    Reminding reminding;

    @Resource
    TimerService timers;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Set<String> told = Set.of();

    @PostConstruct
    void begin() {
        schema.ready();
        timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("reminders", false));
    }

    @Timeout
    void beat() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            told = Set.copyOf(reminding.remind(told));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Deadlines could not be reminded of; tried again", e);
        } finally {
            busy.set(false);
        }
    }
}
