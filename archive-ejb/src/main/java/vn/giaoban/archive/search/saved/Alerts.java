package vn.giaoban.archive.search.saved;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Addressees;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.archive.search.SearchResult.Hit;

/** Looks kept searches through, each in a transaction of its own, and tells their accounts what is new. */
@Stateless
@PermitAll
public class Alerts {

    private static final int NAMED = 3;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Watching watching;

    @Inject
    Addressees addressees;

    @Inject
    Notifications notifications;

    @Inject
    Clocks clocks;

    /** The searches that were not looked through for so long, the longest first. */
    public List<Long> due(Duration pause, int most) {
        return em.createQuery(
                        "select s.id from SavedSearch s where s.alert = true"
                                + " and (s.checkedAt is null or s.checkedAt <= :before) order by s.checkedAt",
                        Long.class)
                .setParameter("before", OffsetDateTime.now(clocks.real()).minus(pause))
                .setMaxResults(most)
                .getResultList();
    }

    /** Looks one through. An account that is disabled, or may no longer read, hears nothing. */
    public void look(long id) {
        SavedSearch search = em.find(SavedSearch.class, id);
        if (search == null) {
            return;
        }
        boolean watched = search.look(OffsetDateTime.now(clocks.real()));
        Optional<SignedIn> account = addressees.signedIn(search.accountId());
        if (account.isPresent()) {
            List<Hit> fresh = watching.unknown(search, account.get());
            if (watched && !fresh.isEmpty()) {
                notifications.tell(List.of(search.accountId()), news(search, fresh));
            }
        }
    }

    private static NewNotification news(SavedSearch search, List<Hit> fresh) {
        Hit first = fresh.get(0);
        return new NewNotification(
                NotificationKind.SEARCH_FOUND,
                fresh.size() + " kết quả mới: " + search.name(),
                fresh.stream().limit(NAMED).map(Alerts::named).collect(Collectors.joining("; ")),
                "/saved-searches/" + search.id(),
                "savedSearch/" + search.id() + "/" + first.type().word() + "/" + first.id() + "/" + fresh.size());
    }

    private static String named(Hit hit) {
        return (hit.number() == null ? "" : hit.number() + " ") + hit.subject();
    }
}
