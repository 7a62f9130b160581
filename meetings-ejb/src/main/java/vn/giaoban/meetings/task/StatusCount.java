package vn.giaoban.meetings.task;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many tasks stand how. Two rates are in use and must not be mixed: of those that fell due, and of all.
 *
 * @param body code of the lead body, or null for the totals
 * @param total all but suspended and cancelled, which stand beside it
 * @param rateOfDue done in time, of what was finished, overdue or closed unfinished; null where that is none
 * @param rateOfAll done in time, of the total; null where that is none
 */
public record StatusCount(
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
        Double rateOfDue,
        Double rateOfAll) {

    /** Of no tasks. */
    public static final StatusCount NONE = of(null, List.of());

    /** Finished, in time or late. */
    public long done() {
        return doneInTime + doneLate;
    }

    /** Dated and not finished, in time or overdue. */
    public long notDone() {
        return openInTime + overdue;
    }

    static StatusCount of(String body, Collection<TaskStatus> statuses) {
        Map<TaskStatus, Long> counts = new EnumMap<>(TaskStatus.class);
        for (TaskStatus status : TaskStatus.values()) {
            counts.put(status, 0L);
        }
        statuses.forEach(status -> counts.merge(status, 1L, Long::sum));
        return of(body, counts);
    }

    private static StatusCount of(String body, Map<TaskStatus, Long> counts) {
        long inTime = counts.get(TaskStatus.DONE_IN_TIME);
        long late = counts.get(TaskStatus.DONE_LATE);
        long open = counts.get(TaskStatus.OPEN_IN_TIME);
        long overdue = counts.get(TaskStatus.OVERDUE);
        long undated = counts.get(TaskStatus.UNDATED);
        long unfinished = counts.get(TaskStatus.NOT_COMPLETED);
        long total = inTime + late + open + overdue + undated + unfinished;
        return new StatusCount(
                body,
                total,
                inTime,
                late,
                open,
                overdue,
                undated,
                unfinished,
                counts.get(TaskStatus.SUSPENDED),
                counts.get(TaskStatus.CANCELLED),
                rate(inTime, inTime + late + overdue + unfinished),
                rate(inTime, total));
    }

    private static Double rate(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
