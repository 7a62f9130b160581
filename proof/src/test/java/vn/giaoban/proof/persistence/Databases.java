package vn.giaoban.proof.persistence;

import java.util.UUID;
import javax.sql.DataSource;
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
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return source(server.url().replaceAll("/postgres$", "/" + name), "postgres", "postgres");
    }

    private static DataSource source(String url, String user, String password) {
        UrlDataSource source = new UrlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
