package vn.giaoban.archive.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's tables up to date. Each module keeps a history table of its own, so that the archive and the
 * meetings can be upgraded one after the other on one database.
 *
 * @param module name of the module; its scripts lie in {@code db/migration/<module>}
 * @param historyTable where Flyway keeps what has already run
 */
public record Migration(String module, String historyTable) {

    /**
     * Runs what has not run yet.
     *
     * @param scripts the class loader of the module whose scripts are meant
     * @return how many scripts ran
     */
    public int run(DataSource source, ClassLoader scripts) {
        // The second module meets a schema that is no longer empty: a baseline of 0 lets all of its scripts run.
        return Flyway.configure(scripts)
                .dataSource(source)
                .table(historyTable)
                .locations("classpath:db/migration/" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
