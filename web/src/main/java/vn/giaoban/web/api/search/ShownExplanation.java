package vn.giaoban.web.api.search;

import java.util.List;
import java.util.Set;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.Explanation;

/** Why a document is among the hits of a search or is not; what each member means stands at {@link Explanation}. */
public record ShownExplanation(
        boolean indexed,
        boolean found,
        Integer place,
        Set<Dimension> narrowedBy,
        boolean outsideDays,
        List<String> missing,
        boolean otherMarks) {

    static ShownExplanation of(Explanation explanation) {
        return new ShownExplanation(
                explanation.indexed(),
                explanation.found(),
                explanation.place(),
                explanation.narrowedBy(),
                explanation.outsideDays(),
                explanation.missing(),
                explanation.otherMarks());
    }
}
