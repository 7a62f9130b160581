package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** How many tasks stem from what. */
@ApplicationScoped
public class TaskCounts {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** How many tasks stem from each clause of a conference, by the clause's id; cancelled ones left out. */
    public Map<Long, Integer> byClause(long conference) {
        return em.createQuery(
                        "select t.clauseId, count(t) from Task t where t.conferenceId = :conference"
                                + " and t.clauseId is not null and t.state <> :cancelled group by t.clauseId",
                        Object[].class)
                .setParameter("conference", conference)
                .setParameter("cancelled", TaskState.CANCELLED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
