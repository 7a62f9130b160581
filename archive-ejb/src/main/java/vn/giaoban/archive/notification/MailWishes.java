package vn.giaoban.archive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giaoban.archive.account.Addressee;
import vn.giaoban.archive.account.Addressees;
import vn.giaoban.archive.config.MailSettings;

/** Who wants to be told of what by mail: whoever has an address and has not switched the kind off, while mail is on. */
@ApplicationScoped
class MailWishes {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Addressees addressees;

    @Inject
    MailSettings settings;

    /** Those of these accounts that want mail of a kind, by their id. */
    Map<Long, Addressee> wanting(Collection<Long> accounts, NotificationKind kind) {
        if (!settings.on()) {
            return Map.of();
        }
        Map<Long, Addressee> wanting = new TreeMap<>(withAddress(accounts));
        if (!wanting.isEmpty()) {
            wanting.keySet().removeAll(switchedOff(kind));
        }
        return wanting;
    }

    /** Those of these accounts that can be reached by mail. */
    Map<Long, Addressee> withAddress(Collection<Long> accounts) {
        Map<Long, Addressee> reached = new TreeMap<>(addressees.among(accounts));
        reached.values().removeIf(addressee -> addressee.mailAddress() == null);
        return reached;
    }

    private Set<Long> switchedOff(NotificationKind kind) {
        Set<Long> accounts = new HashSet<>();
        for (Object account : em.createNativeQuery("select account_id from account_mail_off where kind = ?")
                .setParameter(1, kind.name())
                .getResultList()) {
            accounts.add(((Number) account).longValue());
        }
        return accounts;
    }

    /** The kinds that an account has switched off. */
    Set<NotificationKind> offFor(long account) {
        List<?> names = em.createNativeQuery("select kind from account_mail_off where account_id = ?")
                .setParameter(1, account)
                .getResultList();
        Set<NotificationKind> off = EnumSet.allOf(NotificationKind.class);
        off.removeIf(kind -> !names.contains(kind.name()));
        return off;
    }

    /** Switches mail of just these kinds off for an account. */
    void switchOff(long account, Set<NotificationKind> kinds) {
        em.createNativeQuery("delete from account_mail_off where account_id = ?")
                .setParameter(1, account)
                .executeUpdate();
        for (NotificationKind kind : kinds) {
            em.createNativeQuery("insert into account_mail_off (account_id, kind) values (?, ?) on conflict do nothing")
                    .setParameter(1, account)
                    .setParameter(2, kind.name())
                    .executeUpdate();
        }
    }
}
