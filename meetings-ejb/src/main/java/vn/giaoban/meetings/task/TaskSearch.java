package vn.giaoban.meetings.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.giaoban.archive.access.Reach;

/**
 * Which tasks a caller sees under a filter. Everything but the status is decided in SQL; the status is derived from the
 * events of what remains, because it is never stored.
 */
final class TaskSearch {

    private static final String ORDER = " order by t.lastDay nulls last, t.id";

    /** No body has this id. */
    private static final long NO_BODY = -1;

    /** No task has this id. */
    private static final long NOTHING = -1;

    private final EntityManager em;
    private final TaskAccess access;
    private final TaskFilter filter;
    private final LocalDate day;
    private final Long lead;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder where;

    /**
     * Prepares the condition.
     *
     * @param lead id of the lead body asked for, or null
     * @param own id of the caller's body for {@link TaskFilter#mine}, or null
     * @param day the day the status is asked for
     */
    TaskSearch(EntityManager em, Reach reach, TaskFilter filter, Long lead, Long own, LocalDate day) {
        this.em = em;
        this.access = new TaskAccess(reach);
        this.filter = filter;
        this.day = day;
        where = new StringBuilder(access.condition());
        this.lead = lead;
        and("t.leadId = :lead", "lead", filter.asOf() == null ? lead : null);
        and("t.leadId = :own", "own", filter.mine() ? Optional.ofNullable(own).orElse(NO_BODY) : null);
        and("t.conferenceId = :conference", "conference", filter.conference());
        and("t.clauseId = :clause", "clause", filter.clause());
        and("t.lastDay >= :dueFrom", "dueFrom", filter.dueFrom());
        and("t.lastDay <= :dueTo", "dueTo", filter.dueTo());
        and("t.assignedOn >= :assignedFrom", "assignedFrom", filter.assignedFrom());
        and("t.assignedOn <= :assignedTo", "assignedTo", filter.assignedTo());
        if (filter.words() != null && !filter.words().isBlank()) {
            String words = filter.words().strip().toLowerCase(Locale.forLanguageTag("vi"));
            and("lower(t.content) like :words escape '!'", "words", "%" + words.replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    List<Task> page(int first, int size) {
        if (!isDerived()) {
            return filled(em.createQuery("select t from Task t where " + where + ORDER, Task.class))
                    .setFirstResult(first)
                    .setMaxResults(size)
                    .getResultList();
        }
        List<Long> ids = derivedIds();
        List<Long> wanted = ids.subList(Math.min(first, ids.size()), Math.min(first + size, ids.size()));
        return wanted.isEmpty()
                ? List.of()
                : em.createQuery("select t from Task t where t.id in :ids" + ORDER, Task.class)
                        .setParameter("ids", wanted)
                        .getResultList();
    }

    /** Those of some. */
    List<Task> among(Collection<Long> ids) {
        and("t.id in :among", "among", ids.isEmpty() ? List.of(NOTHING) : ids);
        return page(0, Integer.MAX_VALUE);
    }

    /** Those that a document gave. */
    List<Task> givenBy(long document) {
        and("t.documentId = :document", "document", document);
        return page(0, Integer.MAX_VALUE);
    }

    /** Those that name a document as evidence. */
    List<Task> answeredBy(long document) {
        and(
                "exists (select 1 from Task s join s.evidence e where s.id = t.id and e.documentId = :document)",
                "document",
                document);
        return page(0, Integer.MAX_VALUE);
    }

    long count() {
        return isDerived()
                ? derivedIds().size()
                : filled(em.createQuery("select count(t) from Task t where " + where, Long.class))
                        .getSingleResult();
    }

    /** How each task stands on the day, in the order of the list; those not yet assigned on the day are left out. */
    Map<Long, TaskStanding> standings() {
        Map<Long, List<TaskFact>> facts = new LinkedHashMap<>();
        filled(em.createQuery(
                        "select e from TaskEvent e join e.task t where " + where
                                + " order by t.lastDay nulls last, t.id, e.ordinal",
                        TaskEvent.class))
                .getResultStream()
                .forEach(event -> facts.computeIfAbsent(event.taskId(), id -> new ArrayList<>())
                        .add(event.fact()));
        Map<Long, TaskStanding> standings = new LinkedHashMap<>();
        facts.forEach((id, all) -> new TaskHistory(all).on(day).ifPresent(standing -> standings.put(id, standing)));
        return standings;
    }

    /** The conference of each task that stems from one. */
    Map<Long, Long> conferences() {
        Map<Long, Long> conferences = new HashMap<>();
        filled(em.createQuery(
                        "select t.id, t.conferenceId from Task t where " + where + " and t.conferenceId is not null",
                        Object[].class))
                .getResultStream()
                .forEach(row -> conferences.put((Long) row[0], (Long) row[1]));
        return conferences;
    }

    /** What each of some tasks was last reported to have come to, as known on the day. */
    Map<Long, TaskEvent> lastReports() {
        Map<Long, TaskEvent> reports = new HashMap<>();
        filled(em.createQuery(
                        "select e from TaskEvent e join e.task t where " + where
                                + " and e.kind in :reporting and e.happenedOn <= :known and e.recordedOn <= :known"
                                + " order by e.ordinal",
                        TaskEvent.class))
                .setParameter("reporting", EnumSet.of(TaskEventKind.PROGRESSED, TaskEventKind.REPORTED))
                .setParameter("known", day)
                .getResultStream()
                .forEach(event -> reports.put(event.taskId(), event));
        return reports;
    }

    /** Whether the list depends on how the tasks stood on the day, which no column says. */
    private boolean isDerived() {
        return !filter.statuses().isEmpty() || filter.asOf() != null;
    }

    private List<Long> derivedIds() {
        return standings().entrySet().stream()
                .filter(entry -> isWanted(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isWanted(TaskStanding standing) {
        boolean led = lead == null || filter.asOf() == null || standing.lead() == lead;
        return led && (filter.statuses().isEmpty() || filter.statuses().contains(standing.status()));
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return access.fill(query);
    }
}
