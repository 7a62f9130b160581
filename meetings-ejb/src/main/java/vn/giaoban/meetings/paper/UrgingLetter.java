package vn.giaoban.meetings.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Annex;
import vn.giaoban.archive.layout.OfficePaper.Grid;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.meetings.table.FollowUpRow;
import vn.giaoban.meetings.task.TaskView;

/** Words the letter by which the office urges a body (practice of công văn đôn đốc); blame is for people to lay, not for it. */
final class UrgingLetter {

    private UrgingLetter() {}

    /**
     * @param overdue what the body has overdue today
     * @param body its full name
     * @param answerBy the day by which it is to answer
     */
    static OfficePaper paper(
            List<FollowUpRow> overdue, String body, BodyView committee, Letterhead office, LocalDate answerBy) {
        String name = office.issuer().fullName();
        return new OfficePaper(
                committee.heading(),
                office.issuer().heading(),
                null,
                null,
                "CV/" + office.issuer().symbol(),
                new Letterhead(committee, office.day()).place(),
                office.day(),
                null,
                List.of("V/v đôn đốc thực hiện nhiệm vụ quá hạn"),
                List.of(body),
                List.of(
                        "Qua theo dõi, tính đến hết ngày " + Words.day(office.day()) + ", " + body + " còn "
                                + overdue.size()
                                + " nhiệm vụ đã quá thời hạn mà chưa hoàn thành (có danh sách kèm theo).",
                        "Để bảo đảm tiến độ thực hiện kết luận của " + committee.shortName() + ", " + name
                                + " đề nghị " + body
                                + " khẩn trương thực hiện, báo cáo kết quả, nêu rõ nguyên nhân chậm"
                                + " và thời gian hoàn thành đối với từng nhiệm vụ; gửi về " + name + " trước ngày "
                                + Words.day(answerBy) + "."),
                List.of(),
                name + " trân trọng đề nghị đồng chí quan tâm, chỉ đạo",
                new Signature(null, "Chánh Văn phòng", null),
                null,
                List.of("Như trên", "Thường trực " + committee.shortName() + " (b/c)", "Lưu " + name),
                HouseStyle.USUAL,
                new Annex(
                        "danh sách nhiệm vụ quá hạn", name, new Grid(PaperKind.URGING.annex(), rows(overdue)), false));
    }

    private static List<List<String>> rows(List<FollowUpRow> overdue) {
        return overdue.stream()
                .map(row -> {
                    TaskView task = row.task();
                    return List.of(
                            task.content(),
                            row.source() == null
                                    ? Objects.requireNonNullElse(task.conferenceTitle(), "")
                                    : Words.cited(row.source()),
                            task.due().inWords(),
                            task.daysLate() == null ? "" : task.daysLate().toString(),
                            task.percent() + "%");
                })
                .toList();
    }
}
