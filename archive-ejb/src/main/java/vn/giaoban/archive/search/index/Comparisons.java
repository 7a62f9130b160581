package vn.giaoban.archive.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.Difference.Kind;

/** When index and database were compared last, what was found, and whether somebody wants it done again. */
final class Comparisons {

    /** More are counted but not kept one by one: an index that differs so much is built anew. */
    private static final int MOST_KEPT = 10_000;

    private final DataSource source;

    Comparisons(DataSource source) {
        this.source = source;
    }

    /**
     * The last comparison.
     *
     * @param wanted somebody asked for another
     * @param endedAt by the database's clock; null before the first
     * @param due none was ended within a day
     */
    record Last(boolean wanted, OffsetDateTime endedAt, long looked, boolean due) {}

    Last last() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("select wanted, ended_at, looked,"
                        + " case when ended_at is null or ended_at < now() - interval '24' hour then 1 else 0 end"
                        + " from index_comparison");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Last(
                    row.getBoolean(1), row.getObject(2, OffsetDateTime.class), row.getLong(3), row.getInt(4) == 1);
        }
    }

    void want() throws SQLException {
        change("update index_comparison set wanted = true");
    }

    /** Keeps what was found in place of what was found before. */
    void ended(List<Difference> found, long looked) throws SQLException {
        change("delete from index_difference");
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into index_difference (entry_type, entry_id, kind) values (?, ?, ?)")) {
            for (Difference difference : found.subList(0, Math.min(found.size(), MOST_KEPT))) {
                insert.setString(1, difference.key().type().name());
                insert.setLong(2, difference.key().id());
                insert.setString(3, difference.kind().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        change("update index_comparison set wanted = false, ended_at = now(), looked = " + looked);
    }

    Map<Kind, Long> counts() throws SQLException {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
        }
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select kind, count(*) from index_difference group by kind");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                counts.put(Kind.valueOf(row.getString(1)), row.getLong(2));
            }
        }
        return counts;
    }

    List<Difference> kept(int limit) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select entry_type, entry_id, kind from index_difference"
                                + " order by kind, entry_type, entry_id fetch first " + limit + " rows only");
                ResultSet row = select.executeQuery()) {
            List<Difference> kept = new ArrayList<>();
            while (row.next()) {
                EntryKey key = new EntryKey(EntryType.valueOf(row.getString(1)), row.getLong(2));
                kept.add(new Difference(key, Kind.valueOf(row.getString(3))));
            }
            return kept;
        }
    }

    /** Has what differs written anew from the database, and keeps it no longer. */
    void repair(Collection<Difference> differences, OutboxRows rows) throws SQLException {
        Map<Boolean, List<EntryKey>> keys = differences.stream()
                .collect(Collectors.partitioningBy(
                        difference -> difference.kind().concernsRights(),
                        Collectors.mapping(Difference::key, Collectors.toList())));
        rows.again(keys.get(true), true);
        rows.again(keys.get(false), false);
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from index_difference where entry_type = ? and entry_id = ? and kind = ?")) {
            for (Difference difference : differences) {
                delete.setString(1, difference.key().type().name());
                delete.setLong(2, difference.key().id());
                delete.setString(3, difference.kind().name());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.executeUpdate();
        }
    }
}
