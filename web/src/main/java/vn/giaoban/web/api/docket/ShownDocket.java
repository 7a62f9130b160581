package vn.giaoban.web.api.docket;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.docket.DocketGroup;
import vn.giaoban.meetings.docket.DocketView;
import vn.giaoban.web.api.Id;

/** What a conference opens with. */
record ShownDocket(
        String conference,
        boolean presented,
        LocalDate asOf,
        ShownPrevious previous,
        List<ShownDocketGroup> groups,
        ShownDocketTotals totals) {

    /** The conference before. */
    record ShownPrevious(String id, String title, LocalDate date) {}

    /** The lines of one lead body. */
    record ShownDocketGroup(String body, List<ShownDocketLine> lines) {

        static ShownDocketGroup of(DocketGroup group) {
            return new ShownDocketGroup(
                    group.body(),
                    group.lines().stream().map(ShownDocketLine::of).toList());
        }
    }

    /** How many lines there are of which kind. */
    record ShownDocketTotals(long lines, long open, long overdue, long finished, long decided) {}

    static ShownDocket of(DocketView docket) {
        return new ShownDocket(
                Id.of(docket.conference()),
                docket.presented(),
                docket.asOf(),
                docket.previous() == null
                        ? null
                        : new ShownPrevious(Id.of(docket.previous()), docket.previousTitle(), docket.previousDate()),
                docket.groups().stream().map(ShownDocketGroup::of).toList(),
                new ShownDocketTotals(
                        docket.lines(), docket.open(), docket.overdue(), docket.finished(), docket.decided()));
    }
}
