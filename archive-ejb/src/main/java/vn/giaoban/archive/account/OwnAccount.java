package vn.giaoban.archive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.rule.Refusal;

/** What everybody does with his own account: password, language, mail, personal tokens. */
@Stateless
@PermitAll
public class OwnAccount {

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

    /**
     * Changes the caller's password. All sessions of the account end, the one that asks among them.
     *
     * @throws Refusal INVALID {@code password.wrong}, {@code password.tooShort}, {@code password.tooLong},
     *     {@code password.tooCommon}, {@code password.containsName}
     */
    public void changePassword(@NotNull String old, @NotNull String wanted) {
        Account account = own();
        if (!passwords.matches(old, account.passwordHash())) {
            throw Refusal.invalid("password.wrong");
        }
        PasswordRule.refusal(caller.account().username(), wanted).ifPresent(key -> {
            throw Refusal.invalid(key, PasswordRule.SHORTEST, PasswordRule.LONGEST);
        });
        account.changePassword(passwords.hash(wanted), OffsetDateTime.now(clocks.real()));
        audit.done("account.changePassword", "account", account.id(), null);
    }

    /** Sets the language of the screens: {@code vi} or {@code en}. */
    public void speak(@NotNull @Pattern(regexp = "vi|en") String locale) {
        own().speak(locale);
    }

    /** Where the caller receives mail; empty for nowhere. */
    public Optional<String> mailAddress() {
        return Optional.ofNullable(own().mailAddress());
    }

    /**
     * Sets where the caller receives mail; a blank takes the address away.
     *
     * @throws Refusal INVALID {@code account.badAddress}
     */
    public void receiveMailAt(String address) {
        Account account = own();
        account.receiveMailAt(MailAddress.of(address));
        audit.done("account.receiveMailAt", "account", account.id(), account.mailAddress());
    }

    /** The caller's tokens that are not revoked, the newest first. */
    public List<TokenView> tokens() {
        return em.createNamedQuery("Token.ofAccount", Token.class)
                .setParameter("account", own().id())
                .getResultStream()
                .map(Token::view)
                .toList();
    }

    /**
     * Makes a personal token.
     *
     * @param days how long it is good, 1 to 366
     */
    public IssuedToken issueToken(@NotBlank @Size(max = 120) String name, @Min(1) @Max(366) int days) {
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        String secret = Secrets.make("gb_");
        Token token = new Token(own(), name.strip(), Secrets.hash(secret), now, now.plusDays(days));
        em.persist(token);
        em.flush();
        TokenView view = token.view();
        audit.done("account.issueToken", "token", view.id(), name);
        return new IssuedToken(view, secret);
    }

    /** Revokes one of the caller's own tokens; a foreign or unknown one is "unknown" alike. */
    public void revokeToken(long id) {
        Token token = em.find(Token.class, id);
        if (token == null || !token.account().id().equals(own().id())) {
            throw Refusal.unknown("token.unknown", id);
        }
        token.revoke(OffsetDateTime.now(clocks.real()));
        audit.done("account.revokeToken", "token", id, null);
    }

    private Account own() {
        return em.find(Account.class, caller.account().accountId());
    }
}
