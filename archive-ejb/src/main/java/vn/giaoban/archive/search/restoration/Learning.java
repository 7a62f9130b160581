package vn.giaoban.archive.search.restoration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexSources;
import vn.giaoban.archive.search.index.Loading;

/**
 * Reads what is new in the archive and learns from it, on every server for itself. Only what is circulated to everyone
 * teaches: otherwise a restored name could tell that it stands in a document which the searcher may not know of. Once a day
 * all is learnt anew, so that what was withdrawn or restricted is forgotten.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Learning {

    private static final Logger LOG = Logger.getLogger(Learning.class.getName());
    private static final long BEAT_MS = 2_000;
    private static final long WORK_NS = Duration.ofSeconds(1).toNanos();
    private static final long ANEW_NS = Duration.ofDays(1).toNanos();
    private static final int PORTION = 100;

    @EJB
    ArchiveSchema schema;

    @EJB
    Loading loading;

    @Resource
    TimerService timers;

    @Inject
    IndexSources sources;

    @Inject
    Access access;

    @Inject
    LearntMarks learnt;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Course course;

    @PostConstruct
    void begin() {
        schema.ready();
        course = new Course(learnt.model());
        timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("learning-marks", false));
    }

    @Timeout
    void beat() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (sources.all().size() == EntryType.values().length) {
                goOn();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "What is new could not be read; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private void goOn() {
        if (System.nanoTime() - course.begun > ANEW_NS) {
            course = new Course(new SyllableModel());
        }
        long everyone = access.everyone();
        long until = System.nanoTime() + WORK_NS;
        for (EntryType type : EntryType.values()) {
            boolean more = true;
            while (more) {
                if (System.nanoTime() - until > 0) {
                    return;
                }
                more = portion(type, everyone);
            }
        }
        learnt.use(course.model);
    }

    /** Learns from the next entries of a type; false when there are none. */
    private boolean portion(EntryType type, long everyone) {
        Loading.Portion portion = loading.after(type, course.reached.getOrDefault(type, 0L), PORTION);
        for (Entry entry : portion.entries()) {
            if (entry.accessProfile() == everyone) {
                course.model.learn(entry.subject());
                entry.pages().forEach(course.model::learn);
            }
        }
        course.reached.put(type, portion.lastId());
        return !portion.end();
    }

    /** One reading of the whole archive, gone on with as it grows. */
    private static final class Course {

        private final SyllableModel model;
        private final Map<EntryType, Long> reached = new EnumMap<>(EntryType.class);
        private final long begun = System.nanoTime();

        Course(SyllableModel model) {
            this.model = model;
        }
    }
}
