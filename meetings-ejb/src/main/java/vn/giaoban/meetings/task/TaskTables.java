package vn.giaoban.meetings.task;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
        new TaskSearch(em, readers.reach(), TaskFilter.known(day, from, to), null, null, day)
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

    /**
     * How the tasks of each conference stand, by its id: as known at the end of a day.
     *
     * @param asOf null = today
     */
    public Map<Long, StatusCount> byConference(LocalDate asOf) {
        LocalDate day = asOf == null ? bodies.today() : asOf;
        TaskSearch search = new TaskSearch(em, readers.reach(), TaskFilter.known(day, null, null), null, null, day);
        Map<Long, Long> conferences = search.conferences();
        Map<Long, List<TaskStatus>> statuses = new HashMap<>();
        search.standings().forEach((task, standing) -> {
            if (conferences.containsKey(task)) {
                statuses.computeIfAbsent(conferences.get(task), conference -> new ArrayList<>())
                        .add(standing.status());
            }
        });
        Map<Long, StatusCount> counts = new HashMap<>();
        statuses.forEach((conference, all) -> counts.put(conference, StatusCount.of(null, all)));
        return counts;
    }

    /**
     * What the tasks of a list were last reported to have come to, by the task's id: as known at the end of the day of the
     * list.
     */
    public Map<Long, TaskEventView> lastReports(@NotNull TaskFilter filter) {
        LocalDate day = bodies.dayOf(filter);
        Long lead = filter.lead() == null ? null : bodies.id(filter.lead(), day);
        LongFunction<String> codes = bodies.codes();
        Map<Long, TaskEventView> reports = new HashMap<>();
        new TaskSearch(em, readers.reach(), filter, lead, null, day)
                .lastReports()
                .forEach((task, event) -> reports.put(task, event.view(codes)));
        return reports;
    }
}
