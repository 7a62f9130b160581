package vn.giaoban.archive.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * Slows down guessing: at an account from one address, at an account from anywhere, and from one address at any account. The
 * first failures cost nothing, each further one twice the wait of the last, up to a quarter of an hour; nobody is locked out
 * for good (OWASP ASVS 5.0, 6.3.1). Guesses made elsewhere do not keep the owner out where he has signed in before.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottle {

    /** A person may mistype this often; an address, behind which a whole office may sit, more often. */
    private static final int FREE_FOR_PERSON = 5;

    private static final int FREE_FOR_ACCOUNT = 15;
    private static final int FREE_FOR_ADDRESS = 25;
    private static final Duration KNOWN_FOR = Duration.ofDays(90);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int LONGEST = 90;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Inject
    Clocks clocks;

    /** How long this account or address must wait before it is heard again; empty when it may try now. */
    public Optional<Duration> wait(String username, String address) {
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        OffsetDateTime until = later(blockedUntil(personKey(username, address)), blockedUntil(addressKey(address)));
        if (!isKnown(username, address, now)) {
            until = later(until, blockedUntil(accountKey(username)));
        }
        return until == null || !until.isAfter(now) ? Optional.empty() : Optional.of(Duration.between(now, until));
    }

    /** One more wrong password. */
    public void failed(String username, String address) {
        count(personKey(username, address), FREE_FOR_PERSON);
        count(accountKey(username), FREE_FOR_ACCOUNT);
        count(addressKey(address), FREE_FOR_ADDRESS);
    }

    /**
     * The owner is in: here he starts afresh, and this place is known from now on. Neither the account nor the address does, or
     * his coming and going would buy guesses for others.
     */
    public void succeeded(String username, String address) {
        try (Connection connection = source.getConnection();
                PreparedStatement forget =
                        connection.prepareStatement("delete from sign_in_throttle where subject = ?")) {
            forget.setString(1, personKey(username, address));
            forget.executeUpdate();
            know(connection, username, address);
        } catch (SQLException e) {
            throw new IllegalStateException("Sign-in throttle cannot be written", e);
        }
    }

    private void know(Connection connection, String username, String address) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        try (PreparedStatement seen = connection.prepareStatement(
                        "update sign_in_address set seen_at = ? where username = ? and address = ?");
                PreparedStatement first = connection.prepareStatement(
                        "insert into sign_in_address (seen_at, username, address) values (?, ?, ?) on conflict do nothing")) {
            for (PreparedStatement statement : List.of(seen, first)) {
                statement.setObject(1, now);
                statement.setString(2, cut(username));
                statement.setString(3, cut(address));
                if (statement.executeUpdate() > 0) {
                    return;
                }
            }
        }
    }

    private boolean isKnown(String username, String address, OffsetDateTime now) {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "select 1 from sign_in_address where username = ? and address = ? and seen_at > ?")) {
            ask.setString(1, cut(username));
            ask.setString(2, cut(address));
            ask.setObject(3, now.minus(KNOWN_FOR));
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sign-in throttle cannot be read", e);
        }
    }

    static Duration waitAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private OffsetDateTime blockedUntil(String subject) {
        try (Connection connection = source.getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("select blocked_until from sign_in_throttle where subject = ?")) {
            ask.setString(1, subject);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sign-in throttle cannot be read", e);
        }
    }

    private void count(String subject, int free) {
        OffsetDateTime now = OffsetDateTime.now(clocks.real());
        try (Connection connection = source.getConnection()) {
            begin(connection, subject, now);
            int failures = 1 + failures(connection, subject, now);
            try (PreparedStatement write = connection.prepareStatement(
                    "update sign_in_throttle set failures = ?, last_failure_at = ?, blocked_until = ? where subject = ?")) {
                write.setInt(1, failures);
                write.setObject(2, now);
                write.setObject(3, now.plus(waitAfter(failures, free)));
                write.setString(4, subject);
                write.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sign-in throttle cannot be written", e);
        }
    }

    private static void begin(Connection connection, String subject, OffsetDateTime now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into sign_in_throttle (subject, failures, last_failure_at, blocked_until) values (?, 0, ?, ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, subject);
            insert.setObject(2, now);
            insert.setObject(3, now);
            insert.executeUpdate();
        }
    }

    private static int failures(Connection connection, String subject, OffsetDateTime now) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                "select failures, last_failure_at from sign_in_throttle where subject = ? for update")) {
            ask.setString(1, subject);
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) {
                    return 0;
                }
                boolean forgotten = row.getObject(2, OffsetDateTime.class).isBefore(now.minus(FORGOTTEN_AFTER));
                return forgotten ? 0 : row.getInt(1);
            }
        }
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static String personKey(String username, String address) {
        return "person:" + cut(username) + "@" + cut(address);
    }

    private static String accountKey(String username) {
        return "account:" + cut(username);
    }

    private static String addressKey(String address) {
        return "address:" + cut(address);
    }

    private static String cut(String text) {
        String known = text == null ? "?" : text;
        return known.length() <= LONGEST ? known : known.substring(0, LONGEST);
    }
}
