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

    /**
     * A letter with files.
     *
     * @param account whose address it is, or null for people without an account
     */
    void writeLetter(Long account, Recipient to, MailText text, List<Enclosure> enclosures) {
        OutgoingMail mail = new OutgoingMail(account, to, text, null, OffsetDateTime.now(clocks.real()));
        mail.enclose(enclosures);
        em.persist(mail);
    }

    private long put(Addressee to, MailText text, LocalDate digestOn) {
        Recipient recipient = new Recipient(to.displayName(), to.mailAddress());
        OutgoingMail mail =
                new OutgoingMail(to.accountId(), recipient, text, digestOn, OffsetDateTime.now(clocks.real()));
        em.persist(mail);
        em.flush();
        return mail.id();
    }
}
