package vn.giaoban.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.giaoban.archive.account.Addressees;
import vn.giaoban.archive.account.Caller;

/** Who hears of what somebody has just done: never he himself. */
@ApplicationScoped
class Audience {

    @Inject
    Addressees addressees;

    @Inject
    Caller caller;

    /** The accounts of these bodies. */
    Set<Long> ofBodies(Collection<Long> bodies) {
        return withoutCaller(addressees.ofBodies(bodies));
    }

    /** The accounts that hold a permission. */
    Set<Long> whoMay(String permission) {
        return withoutCaller(addressees.whoMay(permission));
    }

    private Set<Long> withoutCaller(Set<Long> accounts) {
        Set<Long> others = new TreeSet<>(accounts);
        caller.find().ifPresent(account -> others.remove(account.accountId()));
        return others;
    }
}
