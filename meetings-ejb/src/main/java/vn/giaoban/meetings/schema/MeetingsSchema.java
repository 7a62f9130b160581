package vn.giaoban.meetings.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.schema.Migration;

/** Brings the tables of the meetings up to date, after the archive's and before anything uses them. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MeetingsSchema {

    private static final Logger LOG = Logger.getLogger(MeetingsSchema.class.getName());

    @EJB
    ArchiveSchema archive;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @PostConstruct
    void migrate() {
        archive.ready();
        int ran = new Migration("meetings", "meetings_schema_history")
                .run(source, getClass().getClassLoader());
        LOG.info(() -> "Meetings schema is up to date; scripts run: " + ran);
    }

    /** Returns once the tables of the meetings are there. */
    public void ready() {
        // The container has run migrate() before this bean answers.
    }
}
