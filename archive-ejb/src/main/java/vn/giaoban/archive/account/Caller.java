package vn.giaoban.archive.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Who is asking, during one request. What may be asked is decided by the permissions; which rows are shown is decided by
 * the caller's body and by {@code READ_ALL}.
 */
@RequestScoped
public class Caller {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    SecurityContext security;

    private SignedIn known;

    /** The account behind the request. Asking it of a request that nobody signed is a defect, hence the exception. */
    public SignedIn account() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The account behind the request, if somebody is signed in. */
    public Optional<SignedIn> find() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        if (known == null || !known.username().equals(principal.getName())) {
            known = em.createNamedQuery("Account.byUsername", Account.class)
                    .setParameter("username", principal.getName())
                    .getResultStream()
                    .findFirst()
                    .map(Account::signedIn)
                    .orElse(null);
        }
        return Optional.ofNullable(known);
    }

    /** Whether the caller holds a permission of {@code Permission}. */
    public boolean may(String permission) {
        return find().map(account -> account.permissions().contains(permission)).orElse(false);
    }

    /** The body the caller works for, if any. */
    public Optional<Long> body() {
        return find().map(SignedIn::bodyId);
    }
}
