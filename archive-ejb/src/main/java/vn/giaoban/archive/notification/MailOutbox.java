package vn.giaoban.archive.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.MailSettings;

/** The mail that waits, for the worker that sends it; each step is a transaction of its own. */
@Stateless
@PermitAll
public class MailOutbox {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    MailSettings settings;

    @Inject
    Clocks clocks;

    /** Ids of those whose time has come, the oldest first. */
    public List<Long> due(int most) {
        return em.createQuery(
                        "select m.id from OutgoingMail m where m.state = :waiting and m.nextTryAt <= :now order by m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now())
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes that an attempt begins; empty where another server was faster. */
    public Optional<MailToSend> take(long id) {
        int taken = em.createNativeQuery(
                        "update outgoing_mail set state = 'SENDING', attempts = attempts + 1, tried_at = ?"
                                + " where id = ? and state = 'WAITING'")
                .setParameter(1, now())
                .setParameter(2, id)
                .executeUpdate();
        return taken == 1 ? Optional.of(existing(id).toSend()) : Optional.empty();
    }

    /** The mail server has taken it. */
    public void sent(long id) {
        existing(id).sent();
    }

    /** The attempt came to nothing; it may go well another time. */
    public void putOff(long id, String why) {
        existing(id).putOff(why, settings.tries(), settings.pause(), now());
    }

    /** The mail server will never take it. */
    public void refused(long id, String why) {
        existing(id).refused(why);
    }

    /** Whoever was sending these is gone: whether they left is not known. */
    public void markAbandoned() {
        em.createNativeQuery("update outgoing_mail set state = 'UNCERTAIN' where state = 'SENDING'")
                .executeUpdate();
    }

    private OutgoingMail existing(long id) {
        return em.find(OutgoingMail.class, id);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clocks.real());
    }
}
