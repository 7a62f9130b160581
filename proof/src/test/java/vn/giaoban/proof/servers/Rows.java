package vn.giaoban.proof.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the database behind the back of the servers, and puts faults into it. */
public final class Rows {

    private final PostgreSQL database;

    public Rows(PostgreSQL database) {
        this.database = database;
    }

    /** A connection of one's own, which may hold locks. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", "postgres");
    }

    public void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long count(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The first value of the first row. */
    public String text(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
