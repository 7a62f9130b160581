package vn.giaoban.archive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.audit.AuditResult;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.rule.Refusal;

/**
 * The first start of an installation. It has no account at all, so nobody can sign in; whoever can read what the server
 * prints gets a link that is good once and for a day, and makes the first administrator with it.
 */
@Stateless
@PermitAll
public class FirstStart {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clocks clocks;

    @Inject
    Audit audit;

    /** The first administrator as he enters himself. */
    public record FirstAdministrator(
            @NotBlank @Size(min = 3, max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
            String username,

            @NotBlank @Size(max = 200) String displayName,
            @NotNull String password) {}

    /**
     * Offers the link anew; the one printed before is void.
     *
     * @return the secret of the link, or {@code null} when there is an account already
     */
    public String offer() {
        if (anybody()) {
            return null;
        }
        String secret = Secrets.make("");
        em.createNativeQuery("delete from first_start").executeUpdate();
        em.createNativeQuery("insert into first_start (id, secret_hash, expires_at) values (1, ?1, ?2)")
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, now().plus(GOOD_FOR))
                .executeUpdate();
        return secret;
    }

    /** Whether the link is still good. */
    public boolean isGood(String secret) {
        Number good = (Number)
                em.createNativeQuery("select count(*) from first_start where secret_hash = ?1 and expires_at > ?2")
                        .setParameter(1, Secrets.hash(secret == null ? "" : secret))
                        .setParameter(2, now())
                        .getSingleResult();
        return good.longValue() == 1 && !anybody();
    }

    /**
     * Makes the first administrator; the link is used up.
     *
     * @throws Refusal CONFLICT {@code firstStart.over} when the link is not or no longer good; INVALID
     *     {@code password.…} as for every new password
     */
    public void begin(@NotNull String secret, @Valid @NotNull FirstAdministrator first) {
        PasswordRule.refusal(first.username(), first.password()).ifPresent(key -> {
            throw Refusal.invalid(key, PasswordRule.SHORTEST, PasswordRule.LONGEST);
        });
        // Whoever deletes the row first is the one; a second request finds nothing to delete.
        int used = isGood(secret)
                ? em.createNativeQuery("delete from first_start where secret_hash = ?1")
                        .setParameter(1, Secrets.hash(secret))
                        .executeUpdate()
                : 0;
        if (used != 1) {
            throw Refusal.conflict("firstStart.over");
        }
        OffsetDateTime now = now();
        Account made =
                new Account(first.username(), first.displayName().strip(), null, Set.of(Role.ADMINISTRATOR), now);
        made.changePassword(passwords.hash(first.password()), now);
        em.persist(made);
        em.flush();
        audit.by(first.username(), "account.firstStart", "account", made.id(), AuditResult.DONE, null);
    }

    private boolean anybody() {
        return ((Number) em.createNativeQuery("select count(*) from account").getSingleResult()).longValue() > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clocks.real());
    }
}
