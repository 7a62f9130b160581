package vn.giaoban.archive.lease;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * The right to do what only one server may do, for a few seconds at a time, by the clock of the database: servers need not
 * agree on the time. Every new holder has a higher token; who comes back from a pause with an old one is refused.
 */
public final class Lease {

    private static final int SECONDS = 15;

    private final DataSource source;
    private final String name;
    private final String holder;

    /**
     * The lease of one kind of work, as one server sees it.
     *
     * @param name names the row of the work
     * @param holder tells this server from the others
     */
    public Lease(DataSource source, String name, String holder) {
        this.source = source;
        this.name = name;
        this.holder = holder;
    }

    /** Takes the lease or keeps it; the token if this server holds it now. */
    public OptionalLong hold() throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!keep(connection) && !take(connection)) {
                return OptionalLong.empty();
            }
            return token(connection);
        }
    }

    /** Whether some server holds the lease at this moment. */
    public boolean isHeld() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "select 1 from lease where name = ? and holder is not null and expires_at > now()")) {
            ask.setString(1, name);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Gives the lease back, so that another server need not wait for its end. */
    public void release() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement give = connection.prepareStatement(
                        "update lease set holder = null, expires_at = now() where name = ? and holder = ?")) {
            give.setString(1, name);
            give.setString(2, holder);
            give.executeUpdate();
        }
    }

    private boolean keep(Connection connection) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement("update lease set expires_at = now() + interval '"
                + SECONDS + "' second where name = ? and holder = ? and expires_at > now()")) {
            keep.setString(1, name);
            keep.setString(2, holder);
            return keep.executeUpdate() == 1;
        }
    }

    private boolean take(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(
                "update lease set holder = ?, token = token + 1, expires_at = now() + interval '" + SECONDS
                        + "' second where name = ? and expires_at <= now()")) {
            take.setString(1, holder);
            take.setString(2, name);
            return take.executeUpdate() == 1;
        }
    }

    private OptionalLong token(Connection connection) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select token from lease where name = ? and holder = ?")) {
            read.setString(1, name);
            read.setString(2, holder);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
