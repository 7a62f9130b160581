package vn.giaoban.meetings.conclusion;

import java.util.List;

/**
 * The conclusion of a conference.
 *
 * @param version of the conference; to be sent back with a change
 * @param frozen the notice is issued, nothing changes any more
 */
public record ConclusionView(long conference, long version, List<ClauseView> clauses, boolean frozen) {

    public ConclusionView {
        clauses = List.copyOf(clauses);
    }

    /** The clauses for which neither a task was given nor marked that none is needed. */
    public List<ClauseView> unanswered() {
        return clauses.stream().filter(ClauseView::unanswered).toList();
    }
}
