package vn.giaoban.archive.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Addressee;
import vn.giaoban.archive.config.MailSettings;

/**
 * One mail a day and person with what has come together. It holds what was told before its hour; what belongs to the
 * morning is in it also when the house was not there at that hour and tells it later. What was read meanwhile is left out.
 */
@Stateless
@PermitAll
public class Digests {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    MailWishes wishes;

    @Inject
    MailBook book;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Writes the digests that are due now. */
    public void write() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        OffsetDateTime hour =
                today.atTime(settings.digest()).atZone(clock.getZone()).toOffsetDateTime();
        if (now.isBefore(hour)) {
            return;
        }
        Map<Long, List<Notification>> waiting = waiting(today, hour);
        Map<Long, Addressee> reached = wishes.withAddress(waiting.keySet());
        waiting.forEach((account, told) -> {
            if (reached.containsKey(account)) {
                book.writeDigest(reached.get(account), today, told);
            } else {
                told.forEach(Notification::goesByNoMail);
            }
        });
    }

    private Map<Long, List<Notification>> waiting(LocalDate today, OffsetDateTime hour) {
        List<NotificationKind> ofTheMorning = Arrays.stream(NotificationKind.values())
                .filter(NotificationKind::ofTheMorning)
                .toList();
        return em.createQuery("""
                        select n from Notification n
                        where n.mailWanted = true and n.mailId is null and n.readAt is null
                          and (n.toldAt < :hour or n.kind in :morning)
                          and not exists (select m from OutgoingMail m where m.accountId = n.accountId and m.digestOn = :today)
                        order by n.accountId, n.id""", Notification.class)
                .setParameter("hour", hour)
                .setParameter("morning", ofTheMorning)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(Notification::accountId, TreeMap::new, Collectors.toList()));
    }
}
