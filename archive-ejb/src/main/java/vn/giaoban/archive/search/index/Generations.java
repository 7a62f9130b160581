package vn.giaoban.archive.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The pointer to the generation that is read, and the one that is being built. */
final class Generations {

    /** Raised whenever the fields or their analysis change: an index of an older model is built anew at the start. */
    static final int MODEL = 4;

    private static final String FENCE = " and exists (select 1 from lease where name = 'search-index' and token = ?)";

    private final DataSource source;

    /**
     * A generation and how far it is.
     *
     * @param done entries written of {@code total}, while it is built
     * @param home where it lies; null until somebody has begun to write it
     */
    record Generation(int number, int model, String state, long done, long total, String failure, String home) {

        /** Whether it lies here, or may be begun here. */
        boolean isAt(String place) {
            return home == null || home.equals(place);
        }
    }

    Generations(DataSource source) {
        this.source = source;
    }

    Generation read() throws SQLException {
        return one("where state = 'READ'").orElseThrow(() -> new IllegalStateException("No generation is read"));
    }

    Optional<Generation> building() throws SQLException {
        return one("where state = 'BUILDING'");
    }

    /** The generation begun last, whatever became of it. */
    Generation newest() throws SQLException {
        return one("order by number desc fetch first 1 rows only").orElseThrow();
    }

    /** Begins a generation, unless one is being built already. */
    void begin() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into index_generation (number, model, state) select max(number) + 1, " + MODEL
                                + ", 'BUILDING' from index_generation"
                                + " having sum(case when state = 'BUILDING' then 1 else 0 end) = 0")) {
            insert.executeUpdate();
        }
    }

    /** Says that a generation lies here, if nobody has said so before. */
    void claim(int number, String home) throws SQLException {
        change("update index_generation set home = ? where number = ? and home is null", List.of(home, number));
    }

    void progress(int number, long done, long total) throws SQLException {
        change("update index_generation set done = ?, total = ? where number = ?", List.of(done, total, number));
    }

    void failed(int number, String reason) throws SQLException {
        String failure = reason == null ? "" : reason.substring(0, Math.min(1_000, reason.length()));
        change(
                "update index_generation set state = 'FAILED', ended_at = now(), failure = ? where number = ?",
                List.of(failure, number));
    }

    /**
     * Lets the generation that was built be read, and the one before no longer, in one step.
     *
     * @throws LeaseLost if another server has taken over meanwhile
     */
    void switchTo(int number, long token) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement turn = connection.prepareStatement("update index_generation set state ="
                        + " case when number = ? then 'READ' else 'DROPPED' end, ended_at = now()"
                        + " where (number = ? or state = 'READ')" + FENCE)) {
            turn.setInt(1, number);
            turn.setInt(2, number);
            turn.setLong(3, token);
            if (turn.executeUpdate() == 0) {
                throw new LeaseLost("The lease was lost before the rebuilt index could be read");
            }
        }
    }

    private void change(String sql, List<?> values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                update.setObject(i + 1, values.get(i));
            }
            update.executeUpdate();
        }
    }

    private Optional<Generation> one(String which) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select number, model, state, done, total, failure, home from index_generation " + which);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Generation(
                    row.getInt(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getString(6),
                    row.getString(7)));
        }
    }
}
