package vn.giaoban.meetings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the tasks of a body already say for its report: what was finished stands under the results, what is late or was
 * closed unfinished under what fell short, what goes on under what is ahead. The body writes on from there.
 */
final class Prefill {

    private Prefill() {}

    static ReportTexts of(List<ReportedTask> tasks) {
        List<String> results = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        List<String> ahead = new ArrayList<>();
        for (ReportedTask task : tasks) {
            switch (task.getStatus()) {
                case DONE_IN_TIME -> results.add(line(task, "hoàn thành đúng hạn"));
                case DONE_LATE -> results.add(line(task, "hoàn thành, chậm" + days(task)));
                case OVERDUE -> {
                    limits.add(line(task, "quá hạn" + days(task) + ", tiến độ " + task.getPercent() + "%"));
                    ahead.add(line(task, null));
                }
                case NOT_COMPLETED -> limits.add(line(task, "không hoàn thành"));
                case OPEN_IN_TIME, UNDATED -> ahead.add(line(task, due(task)));
                case SUSPENDED, CANCELLED -> {
                    // Decided by those who gave the task: nothing that the body has to answer for.
                }
            }
        }
        return new ReportTexts(joined(results), joined(limits), joined(ahead), null);
    }

    private static String days(ReportedTask task) {
        return task.getDaysLate() == null ? "" : " " + task.getDaysLate() + " ngày";
    }

    private static String due(ReportedTask task) {
        String due = task.getDue();
        return due.isBlank() ? null : "thời hạn " + due.substring(0, 1).toLowerCase(Locale.ROOT) + due.substring(1);
    }

    private static String line(ReportedTask task, String said) {
        String content = task.getContent().strip().replaceAll("[.;\\s]+$", "");
        return "- " + content + (said == null ? "" : " (" + said + ")") + ".";
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
