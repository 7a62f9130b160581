package vn.giaoban.archive.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.content.ContentStore;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * Sweeps up contents without a document. A content is kept before the row that refers to it; a server that ends in between
 * leaves the content behind, which nobody can see and nobody would ever remove.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Litter {

    private static final Logger LOG = Logger.getLogger(Litter.class.getName());

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration EVERY = Duration.ofHours(6);

    /** No document is that long on its way into the database. */
    private static final Duration ON_ITS_WAY = Duration.ofHours(2);

    @EJB
    ArchiveSchema schema;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Resource
    TimerService timers;

    @Inject
    ContentStore store;

    @Inject
    Clocks clocks;

    @PostConstruct
    void begin() {
        schema.ready();
        timers.createIntervalTimer(SOON.toMillis(), EVERY.toMillis(), new TimerConfig("litter", false));
    }

    @Timeout
    void sweep() {
        Instant putBefore = clocks.real().instant().minus(ON_ITS_WAY);
        try (Connection connection = source.getConnection();
                Stream<String> names = store.names()) {
            for (Iterator<String> all = names.iterator(); all.hasNext(); ) {
                String sha256 = all.next();
                if (!isReferredTo(connection, sha256) && store.setAside(sha256, putBefore)) {
                    LOG.log(Level.INFO, "A content without a document was set aside: {0}", sha256);
                }
            }
        } catch (SQLException | IOException e) {
            LOG.log(Level.WARNING, "Contents without a document could not be swept up; tried again later", e);
        }
    }

    private static boolean isReferredTo(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("select 1 from document_file where sha256 = ? fetch first 1 rows only")) {
            ask.setString(1, sha256);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        }
    }
}
