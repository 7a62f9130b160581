package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tasks that a conference opens with: whatever is not closed is carried over by itself, and what was closed since the
 * last conference is shown once. They are the conference's, whoever asks; who sees which is decided where they are shown.
 */
@ApplicationScoped
public class TasksToCarry {

    /** Closed with a result. What was cancelled is no longer asked for and is not shown again. */
    private static final Set<TaskStatus> FINISHED =
            EnumSet.of(TaskStatus.DONE_IN_TIME, TaskStatus.DONE_LATE, TaskStatus.NOT_COMPLETED);

    private static final long NOTHING = -1;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /**
     * Those of earlier conferences, and those that certain bodies lead whatever they stem from.
     *
     * @param conferences ids of the earlier conferences
     * @param leads ids of the bodies
     * @param own id of the conference that opens: what it gives itself is for the one after it
     * @param asOf the day at whose end they are looked at
     * @param since the day of the conference before; null where there was none, and nothing is newly finished
     */
    public List<CarriedTask> of(
            Collection<Long> conferences, Collection<Long> leads, long own, LocalDate asOf, LocalDate since) {
        Map<Task, List<TaskFact>> facts = new LinkedHashMap<>();
        em.createQuery("""
                        select e from TaskEvent e join fetch e.task t
                        where (t.conferenceId in :conferences or t.leadId in :leads)
                          and (t.conferenceId is null or t.conferenceId <> :own) and t.assignedOn <= :asOf
                          and (t.state not in :closed or exists (
                              select 1 from TaskEvent x where x.task = t and x.recordedOn >= :since and x.kind in :closing))
                        order by t.lastDay nulls last, t.id, e.ordinal""", TaskEvent.class)
                .setParameter("conferences", orNothing(conferences))
                .setParameter("leads", orNothing(leads))
                .setParameter("own", own)
                .setParameter("asOf", asOf)
                .setParameter("closed", EnumSet.of(TaskState.DONE, TaskState.NOT_COMPLETED, TaskState.CANCELLED))
                .setParameter("since", since == null ? asOf : since)
                .setParameter(
                        "closing",
                        EnumSet.of(TaskEventKind.VERIFIED, TaskEventKind.NOT_COMPLETED, TaskEventKind.CANCELLED))
                .getResultStream()
                .forEach(event -> facts.computeIfAbsent(event.task(), task -> new ArrayList<>())
                        .add(event.fact()));
        List<CarriedTask> carried = new ArrayList<>();
        facts.forEach((task, all) -> new TaskHistory(all)
                .on(asOf)
                .filter(standing -> isShown(new TaskHistory(all), standing.status(), since))
                .ifPresent(standing ->
                        carried.add(new CarriedTask(task.id(), standing, task.percent(), task.carriedOver()))));
        return carried;
    }

    private static boolean isShown(TaskHistory history, TaskStatus status, LocalDate since) {
        if (!FINISHED.contains(status)) {
            return status != TaskStatus.CANCELLED;
        }
        Optional<TaskStatus> before =
                since == null ? Optional.of(status) : history.on(since).map(TaskStanding::status);
        return before.filter(FINISHED::contains).isEmpty();
    }

    /** Counts that the tasks are carried over to a conference; a counter is no change of the task that somebody has open. */
    public void count(Collection<Long> tasks) {
        for (long task : tasks) {
            em.createNativeQuery("update task set carried = carried + 1 where id = ?")
                    .setParameter(1, task)
                    .executeUpdate();
        }
    }

    private static Collection<Long> orNothing(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(NOTHING) : ids;
    }
}
