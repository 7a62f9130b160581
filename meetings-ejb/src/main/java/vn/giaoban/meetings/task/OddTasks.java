package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds tasks by what does not fit about them, by their ids; who may see which is asked of {@link Tasks}. */
@ApplicationScoped
public class OddTasks {

    private static final int DONE = 100;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Open tasks that stem from no conference and no document. */
    public List<Long> withoutBasis(int most) {
        return em.createQuery(
                        "select t.id from Task t where t.conferenceId is null and t.documentId is null"
                                + " and t.state in :open order by t.id",
                        Long.class)
                .setParameter("open", open())
                .setMaxResults(most)
                .getResultList();
    }

    /** Tasks that are told to be at 100 per cent and that nobody has reported done. */
    public List<Long> fullButNotReported(int most) {
        return em.createQuery(
                        "select t.id from Task t where t.percent >= :done and t.state in :carriedOut order by t.id",
                        Long.class)
                .setParameter("done", DONE)
                .setParameter("carriedOut", EnumSet.of(TaskState.ACCEPTED, TaskState.IN_PROGRESS))
                .setMaxResults(most)
                .getResultList();
    }

    /** The last day on which something happened to a task that a document gave, by the document's id. */
    public Map<Long, LocalDate> lastHappened(Collection<Long> documents) {
        return documents.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e.task.documentId, max(e.happenedOn) from TaskEvent e"
                                        + " where e.task.documentId in :documents group by e.task.documentId",
                                Object[].class)
                        .setParameter("documents", documents)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    private static Set<TaskState> open() {
        return EnumSet.allOf(TaskState.class).stream().filter(TaskState::live).collect(Collectors.toSet());
    }
}
