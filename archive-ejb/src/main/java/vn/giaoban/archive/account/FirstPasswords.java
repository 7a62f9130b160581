package vn.giaoban.archive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.config.Clocks;

/** Gives accounts that have no password yet their first one; used where accounts are made by the house itself. */
@ApplicationScoped
public class FirstPasswords {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clocks clocks;

    /** Gives every account the password, or only those without one; returns the names of the accounts that got it. */
    public List<String> give(String password, boolean alsoToThoseWhoHaveOne) {
        String hash = passwords.hash(password);
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        return em.createNamedQuery("Account.all", Account.class)
                .getResultStream()
                .filter(account -> alsoToThoseWhoHaveOne || account.passwordHash() == null)
                .map(account -> {
                    account.changePassword(hash, now);
                    return account.view().username();
                })
                .toList();
    }

    /** A password that a person can read out. */
    public String generate() {
        return passwords.generate();
    }
}
