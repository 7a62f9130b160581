package vn.giaoban.proof.persistence;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import vn.giaoban.archive.schema.UrlDataSource;
import vn.giaoban.proof.servers.PostgreSQL;

/** Empty databases of the two kinds that the house runs on. */
public final class Databases {

    /** One server for the whole run; each test gets a database of its own. */
    private static PostgreSQL server;

    private Databases() {}

    public static DataSource emptyH2() {
        return source(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;LOCK_TIMEOUT=30000;DB_CLOSE_DELAY=-1", "sa", "");
    }

    /**
     * On PostgreSQL every connection is a process of the server: they are pooled, as the container pools them. Whoever closes
     * the database with {@link #close} lets them go.
     */
    public static synchronized DataSource emptyPostgreSQL() {
        if (server == null) {
            server = PostgreSQL.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        String name = "house_" + UUID.randomUUID().toString().replace("-", "");
        DataSource main = source(server.url(), "postgres", "postgres");
        try (var connection = main.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGConnectionPoolDataSource database = new PGConnectionPoolDataSource();
        database.setURL(server.url().replaceAll("/postgres$", "/" + name));
        database.setUser("postgres");
        database.setPassword("postgres");
        JdbcConnectionPool pool = JdbcConnectionPool.create(database);
        pool.setMaxConnections(60);
        return pool;
    }

    /** Lets go what is held open of a database. */
    static void close(DataSource database) {
        if (database instanceof JdbcConnectionPool pool) {
            pool.dispose();
        }
    }

    private static DataSource source(String url, String user, String password) {
        UrlDataSource source = new UrlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
