package vn.giaoban.web.conference;

import java.util.List;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conference.ConferencePlan;

/**
 * A draft under review as it is kept until it is confirmed.
 *
 * @param of mark of the text it was read from; the review of another text is of no use
 */
public record KeptReview(String of, ConferencePlan plan, List<Clause> clauses) {

    /**
     * A clause of the draft.
     *
     * @param taken whether it goes into the conclusion
     */
    public record Clause(ClauseEntry entry, boolean taken) {}

    static String markOf(String text) {
        return text.length() + "/" + text.hashCode();
    }
}
