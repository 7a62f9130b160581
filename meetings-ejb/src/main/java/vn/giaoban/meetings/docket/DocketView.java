package vn.giaoban.meetings.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a conference opens with, of the tasks that the caller sees.
 *
 * @param presented whether the conference has begun, so that the lines stand as they were presented
 * @param decidable whether something may still be decided on the lines, or taken back
 * @param asOf the day at whose end the tasks are looked at
 * @param previous id of the conference before, or null
 * @param groups by lead body, in alphabetical order of codes
 */
public record DocketView(
        long conference,
        boolean presented,
        boolean decidable,
        LocalDate asOf,
        Long previous,
        String previousTitle,
        LocalDate previousDate,
        List<DocketGroup> groups) {

    public DocketView {
        groups = List.copyOf(groups);
    }

    public long lines() {
        return count(line -> true);
    }

    public long overdue() {
        return count(DocketLineView::overdue);
    }

    /** Those that go on, overdue or not. */
    public long open() {
        return count(line -> !line.finished());
    }

    public long finished() {
        return count(DocketLineView::finished);
    }

    /** On how many something was decided. */
    public long decided() {
        return count(line -> line.disposition() != null);
    }

    private long count(Predicate<DocketLineView> which) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(which)
                .count();
    }
}
