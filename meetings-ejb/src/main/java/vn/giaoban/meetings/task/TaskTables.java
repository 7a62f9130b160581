package vn.giaoban.meetings.task;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** The tables that an office prints of its tasks, over those the caller sees. */
@Stateless
@RolesAllowed(READ)
public class TaskTables {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    TaskReaders readers;

    @Inject
    BodiesOfTasks bodies;

    /**
     * How the tasks stand, by lead body: as known at the end of a day.
     *
     * @param asOf null = today
     * @param from only tasks assigned on or after this day; null = all
     * @param to only tasks assigned on or before this day; null = all
     */
    public TaskStatusTable status(LocalDate asOf, LocalDate from, LocalDate to) {
        LocalDate day = asOf == null ? bodies.today() : asOf;
        LongFunction<String> codes = bodies.codes();
        Map<String, List<TaskStatus>> byBody = new TreeMap<>();
        List<TaskStatus> all = new ArrayList<>();
        new TaskSearch(em, readers.reach(), TaskFilter.ALL, null, null, day)
                .assignedBetween(from, to)
                .standings()
                .values()
                .forEach(standing -> {
                    byBody.computeIfAbsent(codes.apply(standing.lead()), code -> new ArrayList<>())
                            .add(standing.status());
                    all.add(standing.status());
                });
        List<StatusCount> rows = byBody.entrySet().stream()
                .map(row -> StatusCount.of(row.getKey(), row.getValue()))
                .toList();
        return new TaskStatusTable(day, rows, StatusCount.of(null, all));
    }
}
