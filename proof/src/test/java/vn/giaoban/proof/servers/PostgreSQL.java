package vn.giaoban.proof.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL of its own on the loopback address, started for one test class. */
public final class PostgreSQL implements AutoCloseable {

    private final EmbeddedPostgres server;

    private PostgreSQL(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgreSQL start() {
        try {
            return new PostgreSQL(EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    // The proofs kill our servers, never this one.
                    .setServerConfig("fsync", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings that make an installation keep its data here. */
    public Map<String, String> settings() {
        return Map.of(
                "giaoban.db.url", url(),
                "giaoban.db.user", "postgres",
                "giaoban.db.password", "postgres");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
