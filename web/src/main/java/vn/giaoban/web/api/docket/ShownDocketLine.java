package vn.giaoban.web.api.docket;

import vn.giaoban.meetings.docket.DocketLineView;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.task.ShownTask;

/** A line of the docket; what each member means stands at {@link DocketLineView}. */
record ShownDocketLine(
        String id,
        String lead,
        TaskStatus status,
        Integer daysLate,
        Due due,
        int percent,
        int carried,
        ShownTask task,
        ShownDisposition disposition) {

    static ShownDocketLine of(DocketLineView line) {
        return new ShownDocketLine(
                Id.of(line.id()),
                line.lead(),
                line.status(),
                line.daysLate(),
                line.due(),
                line.percent(),
                line.carried(),
                ShownTask.of(line.task()),
                ShownDisposition.of(line.disposition()));
    }
}
