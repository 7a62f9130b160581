package vn.giaoban.archive.account;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;

/**
 * Whom the house reaches with a message: never an account that is disabled. An office has dozens of accounts, so that all
 * are looked through.
 */
@Stateless
@PermitAll
public class Addressees {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Bodies bodies;

    /** Those of these accounts that are not disabled, by their id. */
    public Map<Long, Addressee> among(Collection<Long> accounts) {
        return em.createNamedQuery("Account.all", Account.class)
                .getResultStream()
                .filter(account -> !account.disabled() && accounts.contains(account.id()))
                .map(Account::addressee)
                .collect(Collectors.toMap(Addressee::accountId, addressee -> addressee, (a, b) -> a, TreeMap::new));
    }

    /** An account that is not disabled, with what it may do. */
    public Optional<SignedIn> signedIn(long account) {
        return Optional.ofNullable(em.find(Account.class, account))
                .filter(found -> !found.disabled())
                .map(Account::signedIn);
    }

    /** The accounts that work for these bodies, or for those that came after them, and may read what the bodies may. */
    public Set<Long> ofBodies(Collection<Long> wanted) {
        Map<Long, Boolean> reached = new HashMap<>();
        return ids(account -> account.bodyId() != null
                && account.permissions().contains(READ)
                && reached.computeIfAbsent(
                        account.bodyId(), body -> !Collections.disjoint(bodies.withPredecessors(body), wanted)));
    }

    /** The accounts with an office role. */
    public Set<Long> withRole(Role role) {
        return ids(account -> account.roles().contains(role));
    }

    /** The accounts that hold a permission of {@code Permission}. */
    public Set<Long> whoMay(String permission) {
        return ids(account -> account.permissions().contains(permission));
    }

    private Set<Long> ids(Predicate<SignedIn> wanted) {
        return em.createNamedQuery("Account.all", Account.class)
                .getResultStream()
                .filter(account -> !account.disabled())
                .map(Account::signedIn)
                .filter(wanted)
                .map(SignedIn::accountId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
