package vn.giaoban.proof.persistence;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.giaoban.archive.schema.Migration;

/**
 * The boundaries of archive and meetings on a database, put together by hand. What the container adds – roles, validation, transactions –
 * is proved elsewhere; here one call of {@link #as} is one transaction.
 */
final class House implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DataSource source;
    private final EntityManagerFactory factory;
    private final Path folder;
    private LocalDateTime now = LocalDateTime.of(2024, 4, 1, 7, 30);

    /** An empty house whose tables were just made. */
    House(DataSource source, Path folder) {
        this.source = source;
        this.folder = folder;
        new Migration("archive", "archive_schema_history").run(source, House.class.getClassLoader());
        new Migration("meetings", "meetings_schema_history").run(source, House.class.getClassLoader());
        factory = OneUnit.on(source, "house-" + System.identityHashCode(this));
    }

    /** The tables with the demonstration office in them. */
    static House ofTheDemonstration(DataSource source, Path folder) {
        House house = new House(source, folder);
        Flyway.configure(House.class.getClassLoader())
                .dataSource(source)
                .table("archive_demo_history")
                .locations("classpath:db/demo/archive")
                // The office without its registers: these tests open their own.
                .target("1")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return house;
    }

    /** From now on it is this moment by the business clock. */
    void itIs(LocalDateTime moment) {
        now = moment;
    }

    /** What a statement finds, whoever may read it. */
    List<?> rows(String sql) {
        try (EntityManager em = factory.createEntityManager()) {
            return em.createNativeQuery(sql).getResultList();
        }
    }

    /** The one number that a statement finds. */
    long number(String sql) {
        return ((Number) rows(sql).get(0)).longValue();
    }

    /** Lets somebody do something in a transaction; it is rolled back if it fails. */
    <T> T as(String username, Function<Room, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(room(username, em));
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    private Room room(String username, EntityManager em) {
        Principal principal = () -> username;
        Clock clock = Clock.fixed(now.atZone(ZONE).toInstant(), ZONE);
        return new Room(Map.of(
                EntityManager.class, em,
                Clock.class, clock,
                SessionContext.class, answering(SessionContext.class, principal),
                SecurityContext.class, answering(SecurityContext.class, principal),
                // No password is asked for here.
                Pbkdf2PasswordHash.class, answering(Pbkdf2PasswordHash.class, principal),
                vn.giaoban.archive.content.ContentStore.class, store()));
    }

    private Object store() {
        try {
            return new vn.giaoban.archive.content.FileContentStore(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object answering(Class<?> type, Principal principal) {
        return Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> principal);
    }

    @Override
    public void close() {
        factory.close();
        Databases.close(source);
    }
}
