package vn.giaoban.meetings.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.giaoban.archive.demo.Demonstration;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.meetings.schema.MeetingsSchema;

/** Adds conferences, conclusions and tasks to the demonstration office, where there is one. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class MeetingsDemonstration {

    @EJB
    MeetingsSchema schema;

    @EJB
    Demonstration office;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @PostConstruct
    void make() {
        schema.ready();
        if (office.present()) {
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(source)
                    .table("meetings_demo_history")
                    .locations("classpath:db/demo/meetings")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
