package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexOutbox;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.ConferenceChanged;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Proceedings;

/** How tasks reach those who read them: as views, and in the index. */
@ApplicationScoped
class TaskReaders {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Proceedings proceedings;

    @Inject
    IndexOutbox outbox;

    @Inject
    ConferenceBodies bodies;

    /** Who reads the task besides those who read all: lead and coordinating bodies, and the conference's readers. */
    private Set<Long> of(Task task) {
        Set<Long> readers = new HashSet<>(task.coordinating());
        readers.add(task.leadId());
        if (task.conferenceId() != null) {
            proceedings.find(task.conferenceId()).ifPresent(conference -> readers.addAll(conference.readers()));
        }
        return readers;
    }

    /** How far the caller reads. */
    Reach reach() {
        return access.reach();
    }

    /**
     * Lets the readers of the task in.
     *
     * @return whether they are others than before
     */
    boolean admit(Task task) {
        return task.admit(access.profileOf(of(task)));
    }

    /** Who reads the conference reads its tasks. */
    void follow(@Observes ConferenceChanged conference) {
        em.createQuery("select t from Task t where t.conferenceId = :id", Task.class)
                .setParameter("id", conference.conferenceId())
                .getResultStream()
                .forEach(task -> changed(task, admit(task)));
    }

    /**
     * What is indexed of the task has changed.
     *
     * @param otherReaders whether it is read by others than before: then nobody finds it until the index has followed. An
     *     ordinary change leaves it findable by what was known of it
     */
    void changed(Task task, boolean otherReaders) {
        if (otherReaders) {
            outbox.rightsChanged(EntryType.TASK, task.id());
        } else {
            outbox.changed(EntryType.TASK, task.id());
        }
    }

    /** The tasks as they are shown, with their status on a day. */
    List<TaskView> views(List<Task> tasks, LocalDate day) {
        LongFunction<String> codes = bodies.codes();
        Map<Long, String> titles = new HashMap<>();
        for (Task task : tasks) {
            if (task.conferenceId() != null) {
                titles.computeIfAbsent(
                        task.conferenceId(),
                        id -> proceedings.find(id).map(ConferenceHeading::title).orElse(null));
            }
        }
        return tasks.stream()
                .map(task -> task.view(day, codes, titles.get(task.conferenceId())))
                .toList();
    }
}
