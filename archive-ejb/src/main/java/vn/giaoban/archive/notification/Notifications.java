package vn.giaoban.archive.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.giaoban.archive.account.Addressee;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Refusal;

/**
 * What accounts are told. Any feature tells; everybody reads his own and nobody another's. Whoever tells sees to it that
 * the account may know.
 */
@Stateless
@PermitAll
public class Notifications {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    MailWishes wishes;

    @Inject
    MailBook mail;

    @Inject
    Clock clock;

    /**
     * Tells accounts something, within the change that gives cause to it: both stand or neither. Whom it was told before, by
     * its key, is not told again, also when two servers tell it at once.
     *
     * @return how many were told now
     */
    public int tell(@NotNull Collection<Long> accounts, @Valid @NotNull NewNotification news) {
        Map<Long, Addressee> byMail = wishes.wanting(accounts, news.kind());
        int told = 0;
        // In one order, so that two who tell the same accounts at once do not wait for each other.
        for (long account : new TreeSet<>(accounts)) {
            if (write(account, news, byMail.containsKey(account))) {
                told++;
                mailAtOnce(byMail.get(account), news);
            }
        }
        return told;
    }

    private void mailAtOnce(Addressee to, NewNotification news) {
        if (to != null && news.kind().isMailedAtOnce()) {
            Notification told = em.createQuery(
                            "select n from Notification n where n.accountId = :account and n.key = :told",
                            Notification.class)
                    .setParameter("account", to.accountId())
                    .setParameter("told", news.key())
                    .getSingleResult();
            mail.writeAtOnce(to, told);
        }
    }

    private boolean write(long account, NewNotification news, boolean byMail) {
        return em.createNativeQuery("insert into notification"
                                + " (account_id, told_key, kind, subject, told_text, link, told_at, mail_wanted)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .setParameter(1, account)
                        .setParameter(2, news.key())
                        .setParameter(3, news.kind().name())
                        .setParameter(4, news.subject())
                        .setParameter(5, news.text())
                        .setParameter(6, news.link())
                        .setParameter(7, OffsetDateTime.now(clock))
                        .setParameter(8, byMail)
                        .executeUpdate()
                == 1;
    }

    /** What the caller was told, the newest first. */
    public List<NotificationView> page(
            boolean unreadOnly, @PositiveOrZero int first, @PositiveOrZero @Max(1000) int size) {
        return own("select n from Notification n", unreadOnly, " order by n.id desc", Notification.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Notification::view)
                .toList();
    }

    /** How many the pages hold in all. */
    public long count(boolean unreadOnly) {
        return own("select count(n) from Notification n", unreadOnly, "", Long.class)
                .getSingleResult();
    }

    /**
     * The caller has read one of his.
     *
     * @throws Refusal UNKNOWN {@code notification.unknown}, also for another's
     */
    public NotificationView read(long id) {
        Notification notification = em.find(Notification.class, id);
        if (notification == null || !notification.isOf(caller.account().accountId())) {
            throw Refusal.unknown("notification.unknown");
        }
        notification.read(OffsetDateTime.now(clock));
        return notification.view();
    }

    /** The caller has read all of his. */
    public void readAll() {
        em.createQuery("update Notification n set n.readAt = :now where n.accountId = :account and n.readAt is null")
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("account", caller.account().accountId())
                .executeUpdate();
    }

    private <T> TypedQuery<T> own(String select, boolean unreadOnly, String order, Class<T> type) {
        String unread = unreadOnly ? " and n.readAt is null" : "";
        return em.createQuery(select + " where n.accountId = :account" + unread + order, type)
                .setParameter("account", caller.account().accountId());
    }
}
