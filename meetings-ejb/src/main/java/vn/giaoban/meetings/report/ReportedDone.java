package vn.giaoban.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaoban.meetings.task.TaskStatus;

/** What the reports of the bodies say was done, whoever asks. */
@ApplicationScoped
public class ReportedDone {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** The latest report that is handed in and lists a task as done, by the task's id. */
    public Map<Long, Long> reports() {
        Map<Long, Long> latest = new LinkedHashMap<>();
        em.createQuery(
                        "select x.task, r.id from BodyReport r join r.tasks x where r.state in :handedIn"
                                + " and x.status in :done order by r.id",
                        Object[].class)
                .setParameter("handedIn", EnumSet.of(ReportState.SUBMITTED, ReportState.ACCEPTED))
                .setParameter("done", EnumSet.of(TaskStatus.DONE_IN_TIME, TaskStatus.DONE_LATE))
                .getResultStream()
                .forEach(row -> latest.put((Long) row[0], (Long) row[1]));
        return latest;
    }
}
