package vn.giaoban.web.api.task;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.task.StatusCount;
import vn.giaoban.meetings.task.TaskStatusTable;

/** How the tasks stand, by lead body. */
record ShownTaskStatus(LocalDate asOf, List<ShownCount> rows, ShownCount totals) {

    /** A row of it; a rate without a denominator is {@code null}. */
    record ShownCount(
            String body,
            long total,
            long doneInTime,
            long doneLate,
            long openInTime,
            long overdue,
            long undated,
            long notCompleted,
            long suspended,
            long cancelled,
            @JsonbNillable Double rateOfDue,
            @JsonbNillable Double rateOfAll) {

        static ShownCount of(StatusCount count) {
            return new ShownCount(
                    count.body(),
                    count.total(),
                    count.doneInTime(),
                    count.doneLate(),
                    count.openInTime(),
                    count.overdue(),
                    count.undated(),
                    count.notCompleted(),
                    count.suspended(),
                    count.cancelled(),
                    count.rateOfDue(),
                    count.rateOfAll());
        }
    }

    static ShownTaskStatus of(TaskStatusTable table) {
        return new ShownTaskStatus(
                table.asOf(), table.rows().stream().map(ShownCount::of).toList(), ShownCount.of(table.totals()));
    }
}
