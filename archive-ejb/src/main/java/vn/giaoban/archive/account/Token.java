package vn.giaoban.archive.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A personal token: lets a script act as its owner until it expires or is revoked. Only the SHA-256 of its secret is kept;
 * 256 random bits need no slow hash.
 */
@Entity
@Table(name = "account_token")
@NamedQuery(name = "Token.bySecret", query = "select t from Token t where t.secretHash = :hash")
@NamedQuery(
        name = "Token.ofAccount",
        query = "select t from Token t where t.account.id = :account and t.revokedAt is null order by t.createdAt desc")
class Token {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    protected Token() {}

    Token(Account account, String name, String secretHash, OffsetDateTime createdAt, OffsetDateTime expiresAt) {
        this.account = account;
        this.name = name;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean validAt(OffsetDateTime at) {
        return revokedAt == null && at.isBefore(expiresAt) && !account.disabled();
    }

    void revoke(OffsetDateTime at) {
        revokedAt = at;
    }

    Account account() {
        return account;
    }

    TokenView view() {
        return new TokenView(id, name, createdAt, expiresAt);
    }
}
