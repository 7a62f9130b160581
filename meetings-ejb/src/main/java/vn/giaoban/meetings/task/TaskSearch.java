package vn.giaoban.meetings.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
        and("t.leadId = :lead", "lead", lead);
        and("t.leadId = :own", "own", filter.mine() ? Optional.ofNullable(own).orElse(NO_BODY) : null);
        and("t.conferenceId = :conference", "conference", filter.conference());
        and("t.clauseId = :clause", "clause", filter.clause());
        and("t.lastDay >= :dueFrom", "dueFrom", filter.dueFrom());
        and("t.lastDay <= :dueTo", "dueTo", filter.dueTo());
        if (filter.words() != null && !filter.words().isBlank()) {
            String words = filter.words().strip().toLowerCase(Locale.forLanguageTag("vi"));
            and("lower(t.content) like :words escape '!'", "words", "%" + words.replaceAll("([!%_])", "!$1") + "%");
        }
    }

    /** Narrows to tasks assigned between two days, each of which may be null. */
    TaskSearch assignedBetween(LocalDate from, LocalDate to) {
        and("t.assignedOn >= :assignedFrom", "assignedFrom", from);
        and("t.assignedOn <= :assignedTo", "assignedTo", to);
        return this;
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    List<Task> page(int first, int size) {
        if (filter.statuses().isEmpty()) {
            return filled(em.createQuery("select t from Task t where " + where + ORDER, Task.class))
                    .setFirstResult(first)
                    .setMaxResults(size)
                    .getResultList();
        }
        List<Long> ids = idsByStatus();
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
        return filter.statuses().isEmpty()
                ? filled(em.createQuery("select count(t) from Task t where " + where, Long.class))
                        .getSingleResult()
                : idsByStatus().size();
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

    private List<Long> idsByStatus() {
        return standings().entrySet().stream()
                .filter(entry -> filter.statuses().contains(entry.getValue().status()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return access.fill(query);
    }
}
