package vn.giaoban.archive.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.MailSettings;
import vn.giaoban.archive.lease.Lease;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * Writes the digests at their hour and sends what is due, one server at a time. An address that refuses its mail hinders no
 * other; a mail server that is away is an attempt of all that was due.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final long BEAT_MS = 2000;
    private static final int TOGETHER = 50;
    private static final Duration QUIET = Duration.ofSeconds(10);

    @EJB
    ArchiveSchema schema;

    @EJB
    MailOutbox outbox;

    @EJB
    Digests digests;

    @Inject
    MailSettings settings;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Resource
    TimerService timers;

    @Inject
    Clocks clocks;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Instant quietUntil = Instant.MIN;
    private Lease lease;
    private long token;

    @PostConstruct
    void begin() {
        schema.ready();
        lease = new Lease(source, "mail", UUID.randomUUID().toString());
        if (settings.on()) {
            timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("mail", false));
        }
    }

    @Timeout
    void beat() {
        if (clocks.real().instant().isBefore(quietUntil) || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            OptionalLong held = lease.hold();
            if (held.isPresent()) {
                takeOver(held.getAsLong());
                digests.write();
                sendDue();
            }
        } catch (SQLException | RuntimeException e) {
            quietUntil = clocks.real().instant().plus(QUIET);
            LOG.log(Level.WARNING, "Mail could not be sent; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private void takeOver(long held) {
        if (held != token) {
            outbox.markAbandoned();
            token = held;
        }
    }

    private void sendDue() throws SQLException {
        List<Long> due = outbox.due(TOGETHER);
        if (due.isEmpty()) {
            return;
        }
        MailServer server;
        try {
            server = MailServer.open(settings);
        } catch (MessagingException e) {
            LOG.warning(() -> "The mail server cannot be reached: " + MailFault.said(e));
            due.forEach(id -> outbox.take(id).ifPresent(mail -> outbox.putOff(id, MailFault.said(e))));
            return;
        }
        try {
            for (long id : due) {
                if (lease.hold().isEmpty()) {
                    return;
                }
                Optional<MailToSend> mail = outbox.take(id);
                if (mail.isPresent()) {
                    send(server, mail.get());
                }
            }
        } finally {
            close(server);
        }
    }

    private void send(MailServer server, MailToSend mail) {
        try {
            server.send(mail);
            outbox.sent(mail.id());
        } catch (MessagingException e) {
            LOG.info(() -> "Mail " + mail.id() + " was not taken: " + MailFault.said(e));
            if (MailFault.isForGood(e)) {
                outbox.refused(mail.id(), MailFault.said(e));
            } else {
                outbox.putOff(mail.id(), MailFault.said(e));
            }
        }
    }

    private static void close(MailServer server) {
        try {
            server.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server had gone already", e);
        }
    }

    @PreDestroy
    void end() {
        try {
            lease.release();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The lease ends by itself", e);
        }
    }
}
