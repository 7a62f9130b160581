package vn.giaoban.archive.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who signs in. An account is made, may be disabled and enabled again, and is never deleted: the audit names it.
 *
 * <p>Whatever must end its sessions (disabling, a reset password, other roles) raises the session epoch; a session that
 * was begun in an older epoch is over at its next request.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byUsername", query = "select a from Account a where a.username = :username")
@NamedQuery(name = "Account.all", query = "select a from Account a order by a.username")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean disabled;

    private String locale = "vi";

    @Column(name = "mail_address")
    private String mailAddress;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "password_changed_at")
    private OffsetDateTime passwordChangedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Account() {}

    Account(String username, String displayName, Long bodyId, Collection<Role> roles, OffsetDateTime createdAt) {
        this.username = username;
        this.displayName = displayName;
        this.bodyId = bodyId;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
    }

    /** Gives the account a new password and ends its sessions. */
    void changePassword(String hash, OffsetDateTime at) {
        passwordHash = hash;
        passwordChangedAt = at;
        sessionEpoch++;
    }

    /** Stores the same password under newer hash parameters; nothing changes for its owner. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    /** Changes who this is in the office and what it may do; ends its sessions, so that nothing old stays open. */
    void describe(String newDisplayName, Long newBodyId, Collection<Role> newRoles) {
        displayName = newDisplayName;
        bodyId = newBodyId;
        if (!roles.equals(Set.copyOf(newRoles))) {
            roles.clear();
            roles.addAll(newRoles);
            sessionEpoch++;
        }
    }

    void disable() {
        disabled = true;
        sessionEpoch++;
    }

    void enable() {
        disabled = false;
    }

    void speak(String newLocale) {
        locale = newLocale;
    }

    void receiveMailAt(String address) {
        mailAddress = address;
    }

    String mailAddress() {
        return mailAddress;
    }

    Long id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean disabled() {
        return disabled;
    }

    SignedIn signedIn() {
        return new SignedIn(id, username, displayName, bodyId, Set.copyOf(roles), locale, sessionEpoch);
    }

    Addressee addressee() {
        return new Addressee(id, displayName, mailAddress);
    }

    AccountView view() {
        return new AccountView(
                id, username, displayName, bodyId, Set.copyOf(roles), mailAddress, disabled, createdAt, version);
    }
}
