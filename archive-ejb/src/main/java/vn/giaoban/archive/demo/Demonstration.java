package vn.giaoban.archive.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.giaoban.archive.account.FirstPasswords;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * Makes the demonstration office at the start, when the setting {@code giaoban.demo} asks for it and the database holds no
 * other office, and prints how to sign in. An installation without that setting never has one of these accounts.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final String HISTORY = "archive_demo_history";

    @EJB
    ArchiveSchema schema;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Resource
    UserTransaction transaction;

    @Inject
    Settings settings;

    @Inject
    FirstPasswords passwords;

    @Inject
    Welcome welcome;

    private boolean made;
    private boolean present;

    @PostConstruct
    void make() {
        schema.ready();
        if (!settings.demo()) {
            return;
        }
        if (!isOurs()) {
            LOG.warning("giaoban.demo is set, but the database holds a real office: no demonstration data is made.");
            return;
        }
        made = Flyway.configure(getClass().getClassLoader())
                        .dataSource(source)
                        .table(HISTORY)
                        .locations("classpath:db/demo/archive")
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate()
                        .migrationsExecuted
                > 0;
        present = true;
        letPeopleIn();
    }

    /** Returns once the demonstration office is there; whether it was made at this very start. */
    public boolean made() {
        return made;
    }

    /** Returns once it is settled whether this house is the demonstration office. */
    public boolean present() {
        return present;
    }

    private void letPeopleIn() {
        String password = settings.demoPassword().orElseGet(passwords::generate);
        List<String> accounts = inTransaction(() -> passwords.give(password, true));
        String shown = settings.demoPassword().isPresent() ? "(giaoban.demo.password)" : password;
        welcome.whenOpen(String.join(
                System.lineSeparator(),
                "",
                "┌──────────────────────────────────────────────────────────────────────────────",
                "│ Giao Ban – bản trình diễn / demonstration",
                "│ Địa chỉ / address:    " + welcome.address(),
                "│ Tài khoản / accounts: " + String.join(", ", accounts.subList(0, accounts.size() / 2)) + ",",
                "│                       " + String.join(", ", accounts.subList(accounts.size() / 2, accounts.size())),
                "│ Mật khẩu / password:  " + shown,
                "└──────────────────────────────────────────────────────────────────────────────"));
    }

    /** An empty house, or one in which an earlier start has made the demonstration. */
    private boolean isOurs() {
        try (Connection connection = source.getConnection();
                ResultSet accounts = connection.createStatement().executeQuery("select count(*) from account")) {
            accounts.next();
            boolean empty = accounts.getLong(1) == 0;
            try (ResultSet history = connection
                    .getMetaData()
                    .getTables(null, null, "%" + HISTORY.substring(1), new String[] {"TABLE", "BASE TABLE"})) {
                return empty || history.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked", e);
        }
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        try {
            transaction.begin();
            T result = work.get();
            transaction.commit();
            return result;
        } catch (Exception e) {
            throw new IllegalStateException("The demonstration cannot be made", e);
        }
    }
}
