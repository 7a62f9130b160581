package vn.giaoban.archive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.audit.AuditResult;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.rule.Refusal;

/** Proves who somebody is: by password, by personal token, or by a session that is still good. */
@Stateless
@PermitAll
public class SignIn {

    private static final ReentrantLock[] TURNS =
            Stream.generate(ReentrantLock::new).limit(256).toArray(ReentrantLock[]::new);

    /** So many wait for their turn at a name; every turn costs a hash, and a crowd must not hold the server's threads. */
    private static final int WAITING = 4;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    @Inject
    Clocks clocks;

    @Inject
    Audit audit;

    /**
     * Proves a name by its password.
     *
     * @param address where the attempt comes from
     * @return the account, or empty when name or password is wrong or the account is disabled; which of them is not told
     * @throws Refusal THROTTLED ({@code signIn.throttled}, minutes) when there were too many wrong passwords, or when too many
     *     try this name at once
     */
    public Optional<SignedIn> byPassword(String username, String password, String address) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        refuseWhileThrottled(name, address);
        // One after the other: of a hundred guesses at once the first few must count before the others are looked at.
        ReentrantLock turn = TURNS[Math.floorMod(name.hashCode(), TURNS.length)];
        if (turn.getQueueLength() >= WAITING) {
            throw throttled(1);
        }
        turn.lock();
        try {
            refuseWhileThrottled(name, address);
            return prove(name, password, address);
        } finally {
            turn.unlock();
        }
    }

    private void refuseWhileThrottled(String name, String address) {
        Optional<Duration> wait = throttle.wait(name, address);
        if (wait.isPresent()) {
            throw throttled(Math.max(1, wait.get().plusSeconds(59).toMinutes()));
        }
    }

    private static Refusal throttled(long minutes) {
        return new Refusal(Refusal.Kind.THROTTLED, "signIn.throttled", minutes);
    }

    private Optional<SignedIn> prove(String name, String password, String address) {
        Account account = find(name).orElse(null);
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !right || account.disabled()) {
            throttle.failed(name, address);
            audit.by(name.isEmpty() ? "?" : name, "account.signIn", "account", null, AuditResult.REFUSED, null);
            return Optional.empty();
        }
        throttle.succeeded(name, address);
        if (passwords.isStale(account.passwordHash())) {
            account.rehash(passwords.hash(password));
        }
        audit.by(name, "account.signIn", "account", account.id(), AuditResult.DONE, null);
        return Optional.of(account.signedIn());
    }

    /** The owner of a personal token that is neither expired nor revoked. */
    public Optional<SignedIn> byToken(String secret) {
        return em.createNamedQuery("Token.bySecret", Token.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst()
                .filter(token -> token.validAt(OffsetDateTime.now(clocks.real())))
                .map(token -> token.account().signedIn());
    }

    /** The account as it is now, for a session begun in the given epoch; empty when that session is over. */
    public Optional<SignedIn> bySession(String username, long sessionEpoch) {
        return find(username)
                .filter(account -> !account.disabled())
                .map(Account::signedIn)
                .filter(signedIn -> signedIn.sessionEpoch() == sessionEpoch);
    }

    /** The account as it is now, of somebody who has proved by a key of his own who he is; empty when it is disabled. */
    public Optional<SignedIn> byKeyOf(String username) {
        return find(username).filter(account -> !account.disabled()).map(Account::signedIn);
    }

    private Optional<Account> find(String username) {
        return em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }
}
