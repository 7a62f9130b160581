package vn.giaoban.meetings.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.task.TaskState;

/** Finds what was concluded and given to nobody, whoever asks. */
@ApplicationScoped
public class UnansweredClauses {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Of all conferences that were held, the latest first; a clause whose only tasks were cancelled is among them. */
    public List<UnansweredClause> all(int most) {
        return em.createQuery(
                        "select new vn.giaoban.meetings.conclusion.UnansweredClause("
                                + "c.id, c.conferenceId, k.title, k.startOn, c.position, c.text)"
                                + " from Clause c, Conference k where k.id = c.conferenceId and k.state in :held"
                                + " and c.noTask = false and not exists (select t from Task t where t.clauseId = c.id"
                                + " and t.state <> :cancelled) order by k.startOn desc, k.id desc, c.position",
                        UnansweredClause.class)
                .setParameter("held", EnumSet.of(ConferenceState.HELD, ConferenceState.CONCLUDED))
                .setParameter("cancelled", TaskState.CANCELLED)
                .setMaxResults(most)
                .getResultList();
    }
}
