package vn.giaoban.meetings.table;

import java.util.List;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.meetings.task.TaskView;

/**
 * A line of "Báo cáo theo dõi thực hiện kết luận".
 *
 * @param source the notice or the document by which the task was given, or null
 * @param report what it was last reported to have come to, or null
 * @param products the documents that show it
 */
public record FollowUpRow(
        TaskView task, NumberedDocument source, TaskEventView report, List<NumberedDocument> products) {

    public FollowUpRow {
        products = List.copyOf(products);
    }
}
