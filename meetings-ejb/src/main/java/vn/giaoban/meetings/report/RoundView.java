package vn.giaoban.meetings.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A round with the reports that the caller may see: all of them for the office, his own for a body.
 *
 * @param conference id of the conference the reports are for, or null
 * @param consolidatedAt when they were put together; null while the round is open
 * @param reports in alphabetical order of the bodies' codes
 */
public record RoundView(
        long id,
        String title,
        String period,
        LocalDate cutOff,
        LocalDate dueOn,
        Long conference,
        String instructions,
        OffsetDateTime openedAt,
        String openedBy,
        OffsetDateTime consolidatedAt,
        List<Line> reports) {

    public RoundView {
        reports = List.copyOf(reports);
    }

    /**
     * How far one body has come (table "Tiến độ nộp báo cáo").
     *
     * @param body code of the body
     * @param submittedOn the day it was first handed in, or null
     * @param daysLate from 1 where it came late, or is late today; else null
     */
    public record Line(long id, String body, ReportState state, LocalDate submittedOn, Integer daysLate) {}

    /** How many have been handed in at least once. */
    public long handedIn() {
        return reports.stream().filter(line -> line.submittedOn() != null).count();
    }

    public long late() {
        return reports.stream().filter(line -> line.daysLate() != null).count();
    }

    public long accepted() {
        return reports.stream()
                .filter(line -> line.state() == ReportState.ACCEPTED)
                .count();
    }
}
