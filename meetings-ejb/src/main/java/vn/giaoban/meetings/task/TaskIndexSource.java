package vn.giaoban.meetings.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexSource;
import vn.giaoban.archive.search.Stamp;

/** What the search knows of tasks: their content, under their lead body. */
@Stateless
@LocalBean
@PermitAll
public class TaskIndexSource implements IndexSource {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Bodies bodies;

    @Override
    public EntryType type() {
        return EntryType.TASK;
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return em.createQuery("select t.id from Task t where t.id > :id order by t.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Entry> load(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select t from Task t where t.id in :ids", Task.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(this::entry)
                        .toList();
    }

    @Override
    public List<Stamp> stamps(long id, int limit) {
        return em.createQuery(
                        "select t.id, t.version, t.accessProfile from Task t where t.id > :id order by t.id",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Stamp((Long) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    @Override
    public long count() {
        return em.createQuery("select count(t) from Task t", Long.class).getSingleResult();
    }

    private Entry entry(Task task) {
        Optional<BodyView> lead = bodies.find(task.leadId(), task.assignedOn());
        return Entry.of(EntryType.TASK, task.id(), task.accessProfile())
                .version(task.version())
                .externalId(TaskCode.of(task.id()))
                .issuer(lead.map(BodyView::code).orElse(null))
                .issuedOn(task.assignedOn())
                .subject(task.content())
                .names(Stream.of(
                                TaskCode.of(task.id()),
                                lead.map(BodyView::fullName).orElse(null),
                                task.deliverable())
                        .filter(Objects::nonNull)
                        .toList())
                .pages(List.of(task.content()))
                .build();
    }
}
