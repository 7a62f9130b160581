package vn.giaoban.archive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.account.Addressee;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.MailSettings;

/** Puts what accounts were told into mail, within the caller's transaction. */
@ApplicationScoped
class MailBook {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    MailSettings settings;

    @Inject
    Clocks clocks;

    /** A mail about one thing, at once. */
    void writeAtOnce(Addressee to, Notification told) {
        told.goesWith(put(to, MailText.atOnce(to.displayName(), told.view(), settings.links()), null));
    }

    /** The digest of a day, about one thing or many. */
    void writeDigest(Addressee to, LocalDate day, List<Notification> told) {
        List<NotificationView> views = told.stream().map(Notification::view).toList();
        long mail = put(to, MailText.digest(to.displayName(), day, views, settings.links()), day);
        told.forEach(notification -> notification.goesWith(mail));
    }

    private long put(Addressee to, MailText text, LocalDate digestOn) {
        OutgoingMail mail = new OutgoingMail(to, text, digestOn, OffsetDateTime.now(clocks.real()));
        em.persist(mail);
        em.flush();
        return mail.id();
    }
}
