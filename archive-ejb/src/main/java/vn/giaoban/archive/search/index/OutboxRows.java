package vn.giaoban.archive.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;

/** The rows of the outbox as the worker sees them. Every change of a row is tied to the token of the lease. */
final class OutboxRows {

    /** After so many refusals by the engine a row is a dead letter. */
    static final int MOST_ATTEMPTS = 5;

    private static final String FENCE = " and exists (select 1 from lease where name = 'search-index' and token = ?)";
    private static final int LONGEST_ERROR = 1_000;

    private final DataSource source;

    OutboxRows(DataSource source) {
        this.source = source;
    }

    /** The next rows that are due, oldest first, marked as taken by the holder of the token. */
    List<OutboxRow> claim(int limit, long token) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<OutboxRow> rows = due(connection, limit);
            if (!rows.isEmpty()) {
                int claimed = update(connection, "set claimed_by = " + token, ids(rows), token);
                if (claimed == 0) {
                    throw new LeaseLost("The lease was lost before rows could be claimed");
                }
            }
            return rows;
        }
    }

    /**
     * What an earlier holder had in hand when it lost the lease is queued once more, for later: it may still wake up and
     * write what is no longer true.
     */
    void requeueAbandoned(long token) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement again = connection.prepareStatement(
                        "insert into index_outbox (entry_type, entry_id, next_try_at)"
                                + " select distinct entry_type, entry_id, now() + interval '30' second"
                                + " from index_outbox where dead = false and claimed_by is not null and claimed_by < ?");
                PreparedStatement free = connection.prepareStatement(
                        "update index_outbox set claimed_by = null where claimed_by is not null and claimed_by < ?")) {
            again.setLong(1, token);
            again.executeUpdate();
            free.setLong(1, token);
            free.executeUpdate();
        }
    }

    /**
     * Puts entries in once more, to be tried like any other change.
     *
     * @param rights whether they may be shown to the wrong people, so that nobody finds them until they are right
     */
    void again(Collection<EntryKey> keys, boolean rights) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into index_outbox (entry_type, entry_id, rights_changed) values (?, ?, ?)")) {
            for (EntryKey key : keys) {
                insert.setString(1, key.type().name());
                insert.setLong(2, key.id());
                insert.setBoolean(3, rights);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Which entries of a type wait, or were refused, of those with an id after the one and up to the other. */
    Set<Long> waiting(EntryType type, long after, long upTo) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select distinct entry_id from index_outbox where entry_type = ? and entry_id > ? and entry_id <= ?")) {
            select.setString(1, type.name());
            select.setLong(2, after);
            select.setLong(3, upTo);
            try (ResultSet row = select.executeQuery()) {
                Set<Long> ids = new HashSet<>();
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
                return ids;
            }
        }
    }

    /**
     * Takes out what the engine has stored.
     *
     * @throws LeaseLost if another server has taken over meanwhile
     */
    void done(List<OutboxRow> rows, long token) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from index_outbox where id in (" + ids(rows) + ")" + FENCE)) {
            delete.setLong(1, token);
            if (delete.executeUpdate() == 0) {
                throw new LeaseLost("The lease was lost before rows could be taken out");
            }
        }
    }

    /** The engine refused the row: it is tried again later, each time after a longer pause, and in the end given up. */
    void refused(OutboxRow row, String error, long token) throws SQLException {
        int attempts = row.attempts() + 1;
        int pause = 2 << attempts;
        String reason = error == null ? "" : error.substring(0, Math.min(LONGEST_ERROR, error.length()));
        try (Connection connection = source.getConnection();
                PreparedStatement note = connection.prepareStatement(
                        "update index_outbox set attempts = ?, dead = ?, last_error = ?, next_try_at = now() + interval '"
                                + pause + "' second where id = ?" + FENCE)) {
            note.setInt(1, attempts);
            note.setBoolean(2, attempts >= MOST_ATTEMPTS);
            note.setString(3, reason);
            note.setLong(4, row.id());
            note.setLong(5, token);
            note.executeUpdate();
        }
    }

    /** How many changes wait, dead letters not counted. */
    long waiting() throws SQLException {
        return count("select count(*) from index_outbox where dead = false");
    }

    long deadLetters() throws SQLException {
        return count("select count(*) from index_outbox where dead = true");
    }

    /** Entries whose rights changed and are not yet indexed so, at most {@code limit}. */
    Set<EntryKey> withheld(int limit) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select distinct entry_type, entry_id from index_outbox where rights_changed = true"
                                + " fetch first " + limit + " rows only");
                ResultSet row = select.executeQuery()) {
            Set<EntryKey> keys = new HashSet<>();
            while (row.next()) {
                keys.add(new EntryKey(EntryType.valueOf(row.getString(1)), row.getLong(2)));
            }
            return keys;
        }
    }

    /** What was refused for good, the oldest first. */
    List<DeadLetter> letters(int limit) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, entry_type, entry_id, attempts, last_error from index_outbox where dead = true"
                                + " order by id fetch first " + limit + " rows only");
                ResultSet row = select.executeQuery()) {
            List<DeadLetter> letters = new ArrayList<>();
            while (row.next()) {
                EntryKey key = new EntryKey(EntryType.valueOf(row.getString(2)), row.getLong(3));
                letters.add(new DeadLetter(row.getLong(1), key, row.getInt(4), row.getString(5)));
            }
            return letters;
        }
    }

    /** Has what was refused for good tried once more. */
    void revive() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement again = connection.prepareStatement(
                        "update index_outbox set dead = false, attempts = 0, next_try_at = now() where dead = true")) {
            again.executeUpdate();
        }
    }

    private List<OutboxRow> due(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select id, entry_type, entry_id, attempts from index_outbox"
                                + " where dead = false and next_try_at <= now() order by id fetch first " + limit
                                + " rows only");
                ResultSet row = select.executeQuery()) {
            List<OutboxRow> rows = new ArrayList<>();
            while (row.next()) {
                EntryKey key = new EntryKey(EntryType.valueOf(row.getString(2)), row.getLong(3));
                rows.add(new OutboxRow(row.getLong(1), key, row.getInt(4)));
            }
            return rows;
        }
    }

    private static int update(Connection connection, String set, String ids, long token) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update index_outbox " + set + " where id in (" + ids + ")" + FENCE)) {
            update.setLong(1, token);
            return update.executeUpdate();
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String ids(List<OutboxRow> rows) {
        return rows.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
    }
}
