package vn.giaoban.meetings.task;

import jakarta.persistence.Query;
import vn.giaoban.meetings.conference.Reach;

/**
 * Who sees a task: whoever reads all; the lead and the coordinating bodies; and whoever reads the conference it stems
 * from. Lists, counts and opening all use this one condition.
 */
final class TaskAccess {

    private static final String CONDITION = """
            (t.leadId = :reader
            or t.id in (select x.id from Task x join x.coordinating k where k = :reader)
            or t.conferenceId in (select c.id from Conference c where c.organiserId = :reader)
            or t.conferenceId in (select d.id from Conference d join d.summoned s where s = :reader))""";

    private final Reach reach;

    TaskAccess(Reach reach) {
        this.reach = reach;
    }

    /** The condition on {@code t}. */
    String condition() {
        return reach.all() ? "1 = 1" : CONDITION;
    }

    <Q extends Query> Q fill(Q query) {
        if (!reach.all()) {
            query.setParameter("reader", reach.body());
        }
        return query;
    }
}
