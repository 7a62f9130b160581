package vn.giaoban.meetings.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.meetings.table.NumberedDocument;
import vn.giaoban.meetings.task.TaskView;

/** Words the slip of a task: what, who, with whom, by when, how to report ("5 rõ", practice). */
final class AssignmentSlip {

    private AssignmentSlip() {}

    /** @param source the notice or document that gave the task, or null */
    static OfficePaper paper(TaskView task, NumberedDocument source, UnaryOperator<String> named, Letterhead head) {
        List<Clause> lines = new ArrayList<>();
        lines.add(new Clause("Nội dung nhiệm vụ:", task.content()));
        lines.add(new Clause("Cơ quan chủ trì:", named.apply(task.lead()) + "."));
        if (!task.coordinating().isEmpty()) {
            lines.add(new Clause(
                    "Cơ quan phối hợp:",
                    task.coordinating().stream().map(named).collect(Collectors.joining("; ")) + "."));
        }
        lines.add(new Clause("Thời hạn hoàn thành:", task.due().inWords() + "."));
        add(lines, "Sản phẩm:", task.deliverable());
        add(lines, "Chế độ báo cáo:", task.reporting());
        add(lines, "Lãnh đạo chỉ đạo:", task.director());
        add(lines, "Nguồn giao:", source(task, source));
        add(lines, "Ngày giao:", Words.day(task.assignedOn()));
        return new OfficePaper(
                head.issuer().superiorHeading(),
                head.issuer().heading(),
                null,
                null,
                null,
                head.place(),
                head.day(),
                "Phiếu giao nhiệm vụ",
                List.of("mã " + task.code()),
                List.of(),
                List.of(new Section(null, lines)),
                null,
                new Signature(null, "Chánh Văn phòng", null),
                List.of(named.apply(task.lead()), "Lưu Văn phòng"),
                HouseStyle.USUAL,
                null);
    }

    private static String source(TaskView task, NumberedDocument source) {
        return source == null ? task.conferenceTitle() : Words.cited(source);
    }

    private static void add(List<Clause> lines, String heading, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Clause(heading, text.strip().replaceAll("[.;\\s]+$", "") + "."));
        }
    }
}
