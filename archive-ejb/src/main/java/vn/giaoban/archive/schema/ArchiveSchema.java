package vn.giaoban.archive.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Defines the data source of the house and brings the archive's tables up to date before anything uses them.
 *
 * <p>Other start-up beans inject this one and call {@link #ready()} first: that orders them alike in a WAR and in an EAR,
 * where {@code @DependsOn} would need two different spellings.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DataSourceDefinition(
        name = ArchiveSchema.DATA_SOURCE,
        className = "vn.giaoban.archive.schema.UrlDataSource",
        url = "${MPCONFIG=giaoban.db.url}",
        user = "${MPCONFIG=giaoban.db.user:sa}",
        password = "${MPCONFIG=giaoban.db.password:}",
        transactional = true,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            // A restarted database must cost no request: each connection is asked before it is lent.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=0",
            "fish.payara.fail-all-connections=true",
            "fish.payara.statement-timeout-in-seconds=60"
        })
public class ArchiveSchema {

    /** The one data source of the application; both persistence units name it. */
    public static final String DATA_SOURCE = "java:app/jdbc/giaoban";

    private static final int LONGEST_SILENCE_SECONDS = 3;

    private static final Logger LOG = Logger.getLogger(ArchiveSchema.class.getName());

    @Resource(lookup = DATA_SOURCE)
    DataSource source;

    @PostConstruct
    void migrate() {
        int ran = new Migration("archive", "archive_schema_history")
                .run(source, getClass().getClassLoader());
        LOG.info(() -> "Archive schema is up to date; scripts run: " + ran);
    }

    /** Whether the database answers now. */
    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(LONGEST_SILENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Returns once the archive's tables are there. */
    public void ready() {
        // The container has run migrate() before this bean answers.
    }
}
