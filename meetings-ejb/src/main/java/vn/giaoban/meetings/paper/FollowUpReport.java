package vn.giaoban.meetings.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Annex;
import vn.giaoban.archive.layout.OfficePaper.Grid;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.meetings.table.FollowUpRow;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;

/** Words the report on the tasks of a list: the four-way count and the table B of offices, on the long side of the paper. */
final class FollowUpReport {

    private FollowUpReport() {}

    static OfficePaper paper(
            List<FollowUpRow> rows,
            LocalDate asOf,
            UnaryOperator<String> named,
            BodyView committee,
            Letterhead office) {
        String name = office.issuer().fullName();
        return new OfficePaper(
                committee.heading(),
                office.issuer().heading(),
                null,
                null,
                "BC/" + office.issuer().symbol(),
                new Letterhead(committee, office.day()).place(),
                office.day(),
                "Báo cáo",
                List.of("tình hình thực hiện nhiệm vụ theo kết luận của " + committee.shortName()),
                List.of(name + " báo cáo tình hình thực hiện các nhiệm vụ được giao, số liệu tính đến hết ngày "
                        + Words.day(asOf) + " như sau:"),
                List.of(new OfficePaper.Section(
                        null,
                        List.of(
                                new OfficePaper.Clause("Kết quả chung:", totals(rows)),
                                new OfficePaper.Clause(
                                        "Kết quả từng nhiệm vụ:", "nêu tại Phụ lục kèm theo Báo cáo này.")))),
                "Trên đây là báo cáo tình hình thực hiện nhiệm vụ",
                new Signature(null, "Chánh Văn phòng", null),
                List.of("Thường trực " + committee.shortName() + " (b/c)", "Lưu " + name),
                HouseStyle.USUAL,
                new Annex(
                        "tình hình thực hiện từng nhiệm vụ",
                        name,
                        new Grid(
                                PaperKind.FOLLOW_UP.annex(),
                                rows.stream().map(row -> row(row, named)).toList()),
                        PaperKind.FOLLOW_UP.wide()));
    }

    /** Suspended and cancelled tasks stand beside the total (as in the table of offices). */
    private static String totals(List<FollowUpRow> rows) {
        long beside = count(rows, TaskStatus.SUSPENDED) + count(rows, TaskStatus.CANCELLED);
        return "tổng số " + (rows.size() - beside) + " nhiệm vụ, trong đó hoàn thành đúng hạn "
                + count(rows, TaskStatus.DONE_IN_TIME) + ", hoàn thành quá hạn " + count(rows, TaskStatus.DONE_LATE)
                + ", đang thực hiện trong hạn " + count(rows, TaskStatus.OPEN_IN_TIME) + ", quá hạn chưa hoàn thành "
                + count(rows, TaskStatus.OVERDUE) + ", không thời hạn " + count(rows, TaskStatus.UNDATED)
                + ", không hoàn thành " + count(rows, TaskStatus.NOT_COMPLETED) + "; ngoài ra tạm dừng "
                + count(rows, TaskStatus.SUSPENDED) + ", hủy giao " + count(rows, TaskStatus.CANCELLED) + ".";
    }

    private static long count(List<FollowUpRow> rows, TaskStatus status) {
        return rows.stream().filter(row -> row.task().status() == status).count();
    }

    private static List<String> row(FollowUpRow row, UnaryOperator<String> named) {
        TaskView task = row.task();
        return List.of(
                row.source() == null
                        ? Objects.requireNonNullElse(task.conferenceTitle(), "")
                        : Words.cited(row.source()),
                task.content(),
                named.apply(task.lead()),
                task.coordinating().stream().map(named).collect(Collectors.joining("; ")),
                task.due().inWords(),
                progress(row),
                verdict(task),
                row.report() == null
                        ? ""
                        : Objects.requireNonNullElse(row.report().difficulties(), ""));
    }

    private static String progress(FollowUpRow row) {
        List<String> said = new ArrayList<>(List.of(row.task().percent() + "%"));
        Stream.ofNullable(row.report())
                .map(TaskEventView::note)
                .filter(Objects::nonNull)
                .forEach(said::add);
        row.products().stream().map(Words::cited).forEach(said::add);
        return String.join("; ", said);
    }

    private static String verdict(TaskView task) {
        String days = task.daysLate() == null ? "" : " " + task.daysLate() + " ngày";
        return switch (task.status()) {
            case DONE_IN_TIME -> "Hoàn thành đúng hạn";
            case DONE_LATE -> "Hoàn thành, trễ" + days;
            case OPEN_IN_TIME -> "Trong hạn";
            case OVERDUE -> "Quá hạn" + days;
            case UNDATED -> "Không thời hạn";
            case SUSPENDED -> "Tạm dừng";
            case NOT_COMPLETED -> "Không hoàn thành";
            case CANCELLED -> "Hủy giao";
        };
    }
}
