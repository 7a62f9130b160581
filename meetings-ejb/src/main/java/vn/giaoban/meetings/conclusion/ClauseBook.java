package vn.giaoban.meetings.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexOutbox;
import vn.giaoban.meetings.conference.ConferenceChanged;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.Proceedings;
import vn.giaoban.meetings.task.TaskCounts;

/** Opens and writes the clauses of conclusions. */
@ApplicationScoped
public class ClauseBook {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proceedings proceedings;

    @Inject
    TaskCounts counts;

    @Inject
    IndexOutbox outbox;

    /** The conclusion as it is shown. */
    public ConclusionView view(ConferenceHeading conference) {
        Map<Long, Integer> tasks = counts.byClause(conference.id());
        List<ClauseView> views = of(conference.id()).stream()
                .map(clause -> clause.view(tasks.getOrDefault(clause.id(), 0)))
                .toList();
        return new ConclusionView(
                conference.id(), conference.version(), views, conference.state() == ConferenceState.CONCLUDED);
    }

    ClauseView view(Clause clause) {
        return clause.view(counts.byClause(clause.conferenceId()).getOrDefault(clause.id(), 0));
    }

    /** The clause, if the caller reads its conference. */
    Clause visible(long id) {
        Clause clause = em.find(Clause.class, id);
        if (clause == null || !proceedings.mayRead(clause.conferenceId())) {
            throw Refusal.unknown("clause.unknown");
        }
        return clause;
    }

    /** Puts the clauses of a conference. */
    void put(long conference, List<ClauseEntry> entries) {
        ClauseList list = new ClauseList(conference, of(conference), counts.byClause(conference));
        list.put(entries).forEach(em::persist);
        list.removed().forEach(em::remove);
        em.flush();
        list.removed().forEach(clause -> outbox.changed(EntryType.CLAUSE, clause.id()));
        of(conference).forEach(clause -> outbox.changed(EntryType.CLAUSE, clause.id()));
    }

    /** Who reads the conference reads its clauses, under its title. */
    void follow(@Observes ConferenceChanged conference) {
        for (Clause clause : of(conference.conferenceId())) {
            if (conference.otherReaders()) {
                outbox.rightsChanged(EntryType.CLAUSE, clause.id());
            } else {
                outbox.changed(EntryType.CLAUSE, clause.id());
            }
        }
    }

    private List<Clause> of(long conference) {
        return em.createNamedQuery("Clause.ofConference", Clause.class)
                .setParameter("conference", conference)
                .getResultList();
    }
}
