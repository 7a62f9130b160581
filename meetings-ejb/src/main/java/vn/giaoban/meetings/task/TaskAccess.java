package vn.giaoban.meetings.task;

import jakarta.persistence.Query;
import vn.giaoban.archive.access.Reach;

/**
 * Who sees a task: whoever reads all; the lead and the coordinating bodies; and whoever reads the conference it stems from
 * ({@link TaskReaders}). Lists, counts, opening and the index all go by the one access profile that says so.
 */
final class TaskAccess {

    private final Reach reach;

    TaskAccess(Reach reach) {
        this.reach = reach;
    }

    /** The condition on {@code t}. */
    String condition() {
        return reach.everything() ? "1 = 1" : "t.accessProfile in :held";
    }

    <Q extends Query> Q fill(Q query) {
        if (!reach.everything()) {
            query.setParameter("held", reach.profilesOrNone());
        }
        return query;
    }
}
