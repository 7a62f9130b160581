package vn.giaoban.proof.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PostgreSQL;
import vn.giaoban.proof.servers.Rows;

/**
 * One server on PostgreSQL for all who try its doors; it ends with the last of them. Whoever asks for it holds the lock
 * "house".
 */
public final class House implements AutoCloseable {

    private final PostgreSQL database = PostgreSQL.start();
    private final MicroServer server;
    private final Map<String, Api> known = new ConcurrentHashMap<>();
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();

    private House() {
        try {
            server = MicroServer.withDemonstration(Files.createTempDirectory("giaoban-hostile"))
                    .setAll(database.settings())
                    .set("giaoban.reader.timeout.seconds", "90")
                    .forManyPeople()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MicroServer server() {
        return server;
    }

    public Rows rows() {
        return new Rows(database);
    }

    /** A user of the interface, signed in once. */
    public Api as(String user) {
        return known.computeIfAbsent(user, name -> Api.as(server.base(), name, MicroServer.PASSWORD));
    }

    /** A user of the pages, signed in once. */
    Visit visit(String user) {
        return visits.computeIfAbsent(user, name -> Visit.signedIn(server.base(), name));
    }

    public void awaitIndexed() {
        Awaitility.await("everything that was saved is findable")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> as("quantri")
                                .get("search/status")
                                .expect(200)
                                .json()
                                .get("waiting")
                                .asLong()
                        == 0);
    }

    static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }

    /** Hands the house to whoever asks for it. */
    public static final class Key implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == House.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(House.class))
                    .getOrComputeIfAbsent(House.class, key -> new House());
        }
    }
}
