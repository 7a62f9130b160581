package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The tasks whose lead body may have to be reminded: those that wait for it. What rests, was given back, was reported done
 * or is closed does not.
 */
@ApplicationScoped
public class TasksToRemind {

    private static final Set<TaskState> WITH_THE_LEAD =
            EnumSet.of(TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.IN_PROGRESS);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Those due up to a day, with all that are late, by their deadline. */
    public List<OpenTask> dueUpTo(LocalDate day) {
        return em.createQuery(
                        "select t from Task t where t.state in :states and t.lastDay <= :latest order by t.lastDay, t.id",
                        Task.class)
                .setParameter("states", WITH_THE_LEAD)
                .setParameter("latest", day)
                .getResultStream()
                .map(task -> new OpenTask(
                        task.id(),
                        task.content(),
                        task.leadId(),
                        task.coordinating(),
                        task.assignedOn(),
                        task.due().lastDay().orElse(day)))
                .toList();
    }
}
