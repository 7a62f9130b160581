package vn.giaoban.archive.account;

import static vn.giaoban.archive.rule.Permission.KEEP_ACCOUNTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.rule.Refusal;

/** The accounts of an installation, as its administrator keeps them. */
@Stateless
@RolesAllowed(KEEP_ACCOUNTS)
public class Accounts {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clocks clocks;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** All accounts by user name; an office has dozens, not thousands. */
    public List<AccountView> all() {
        return em.createNamedQuery("Account.all", Account.class)
                .getResultStream()
                .map(Account::view)
                .toList();
    }

    public Optional<AccountView> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).map(Account::view);
    }

    /**
     * Makes an account.
     *
     * @return its first password, shown once to the administrator
     * @throws Refusal CONFLICT {@code account.nameTaken} when the user name is in use
     */
    public String create(@Valid @NotNull NewAccount wanted) {
        boolean taken = em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", wanted.username())
                .getResultStream()
                .findAny()
                .isPresent();
        if (taken) {
            throw Refusal.conflict("account.nameTaken", wanted.username());
        }
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        Account made =
                new Account(wanted.username(), wanted.displayName().strip(), wanted.bodyId(), wanted.roles(), now);
        String password = passwords.generate();
        made.changePassword(passwords.hash(password), now);
        em.persist(made);
        em.flush();
        audit.done("account.create", "account", made.id(), wanted.username() + " " + wanted.roles());
        return password;
    }

    /** Changes name, body and roles. With other roles the account's sessions end. */
    public void describe(
            long id, @NotBlank @Size(max = 200) String displayName, Long bodyId, @NotEmpty Set<Role> roles) {
        Account account = existing(id);
        if (isCaller(account) && !roles.contains(Role.ADMINISTRATOR)) {
            throw Refusal.conflict("account.notOneself");
        }
        account.describe(displayName.strip(), bodyId, roles);
        audit.done("account.describe", "account", id, displayName + " " + roles);
    }

    /** Gives the account a new password, shown once, and ends its sessions. */
    public String resetPassword(long id) {
        String password = passwords.generate();
        existing(id).changePassword(passwords.hash(password), OffsetDateTime.now(clocks.real()));
        audit.done("account.resetPassword", "account", id, null);
        return password;
    }

    /** Disables the account; its sessions end at their next request. */
    public void disable(long id) {
        Account account = existing(id);
        if (isCaller(account)) {
            throw Refusal.conflict("account.notOneself");
        }
        account.disable();
        audit.done("account.disable", "account", id, null);
    }

    public void enable(long id) {
        existing(id).enable();
        audit.done("account.enable", "account", id, null);
    }

    private boolean isCaller(Account account) {
        return account.id().equals(caller.account().accountId());
    }

    private Account existing(long id) {
        return Optional.ofNullable(em.find(Account.class, id))
                .orElseThrow(() -> Refusal.unknown("account.unknown", id));
    }
}
