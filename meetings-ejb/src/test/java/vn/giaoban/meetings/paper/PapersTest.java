package vn.giaoban.meetings.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Periods;
import vn.giaoban.meetings.conference.Presence;
import vn.giaoban.meetings.table.FollowUpRow;
import vn.giaoban.meetings.table.NumberedDocument;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;

class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 19);
    private static final BodyView COMMITTEE = new BodyView(
            1,
            "HU",
            BodyKind.COMMITTEE,
            "Huyện ủy Định Sơn",
            "Huyện ủy",
            "HU",
            "ĐẢNG BỘ TỈNH TÂN HÀ",
            "HUYỆN ỦY ĐỊNH SƠN",
            null,
            1,
            true,
            null,
            null);
    private static final BodyView OFFICE = new BodyView(
            2,
            "VPHU",
            BodyKind.OFFICE,
            "Văn phòng Huyện ủy",
            "Văn phòng",
            "VPHU",
            "HUYỆN ỦY ĐỊNH SƠN",
            "VĂN PHÒNG",
            "HU",
            2,
            true,
            null,
            null);

    @Test
    void theProgrammeSaysWhenEachItemBeginsAsLongAsItIsKnownHowLongTheyTake() {
        OfficePaper paper = Agenda.paper(
                conference(
                        List.of(
                                new AgendaEntry("Khai mạc", "Chánh Văn phòng", 15),
                                new AgendaEntry("Báo cáo của các Ban", null, null),
                                new AgendaEntry("Kết luận", "Chủ trì", 30)),
                        List.of()),
                new Letterhead(COMMITTEE, DAY));
        assertThat(paper.sections().get(0).grid().rows())
                .containsExactly(
                        List.of("7\u00A0giờ\u00A030 – 7\u00A0giờ\u00A045", "Khai mạc", "Chánh Văn phòng"),
                        List.of("7\u00A0giờ\u00A045", "Báo cáo của các Ban", ""),
                        List.of("", "Kết luận", "Chủ trì"));
        assertThat(paper.subject()).containsExactly("hội nghị giao ban quý I năm 2024");
        assertThat(paper.opening())
                .containsExactly(
                        "Thời gian: 7\u00A0giờ\u00A030, ngày 19/03/2024.",
                        "Địa điểm: Phòng họp số 1.",
                        "Chủ trì: đồng chí Hồ Văn Vinh, Phó Bí thư Thường trực Huyện ủy.");
        assertThat(paper.symbol()).as("it takes no number").isNull();
    }

    @Test
    void theMinutesNameWhoWasThereWhoWasNotAndWhy() {
        List<AttendanceEntry> roll = List.of(
                new AttendanceEntry("BTCHU", "Lò Văn Ún", "Trưởng ban", Presence.PRESENT, null, null),
                new AttendanceEntry("UBKTHU", null, null, Presence.SUBSTITUTE, "Vi Thị Thúy", null),
                new AttendanceEntry(null, "Nguyễn Thị Ánh", "khách mời", Presence.EXCUSED, null, "đi công tác"));
        OfficePaper paper = Minutes.paper(
                conference(List.of(new AgendaEntry("Báo cáo quý I", "Văn phòng", 20)), roll),
                List.of(Optional.of("Ban Tổ chức Huyện ủy"), Optional.of("Ủy ban Kiểm tra Huyện ủy"), Optional.empty()),
                List.of(),
                new Letterhead(COMMITTEE, DAY));
        assertThat(paper.sections().get(0).clauses())
                .containsExactly(
                        new Clause("Chủ trì:", "đồng chí Hồ Văn Vinh, Phó Bí thư Thường trực Huyện ủy."),
                        new Clause("Thư ký:", "Hồ Thúy Vinh."),
                        new Clause("Có mặt:", "đồng chí Lò Văn Ún, Trưởng ban, Ban Tổ chức Huyện ủy."),
                        new Clause("Dự thay:", "Ủy ban Kiểm tra Huyện ủy (Vi Thị Thúy dự thay)."),
                        new Clause("Vắng có lý do:", "đồng chí Nguyễn Thị Ánh, khách mời (đi công tác)."));
        assertThat(paper.sections().get(1).clauses()).containsExactly(new Clause(null, "Văn phòng: Báo cáo quý I"));
        assertThat(paper.countersignature().name()).isEqualTo("Hồ Thúy Vinh");
        assertThat(paper.signature().name()).isEqualTo("Hồ Văn Vinh");
        assertThat(paper.closing()).contains("11\u00A0giờ\u00A000");
    }

    @Test
    void theSlipSaysWhoDoesWhatWithWhomAndByWhen() {
        OfficePaper paper = AssignmentSlip.paper(
                task(TaskStatus.OPEN_IN_TIME, null),
                new NumberedDocument(9, "05-TB/HU", LocalDate.of(2024, 3, 20)),
                PapersTest::named,
                new Letterhead(COMMITTEE, DAY));
        assertThat(paper.sections().get(0).clauses())
                .contains(
                        new Clause("Cơ quan chủ trì:", "Ban Tổ chức Huyện ủy."),
                        new Clause("Cơ quan phối hợp:", "VPHU."),
                        new Clause("Thời hạn hoàn thành:", "Quý II năm 2024."),
                        new Clause("Nguồn giao:", "05-TB/HU, ngày 20/03/2024."))
                .extracting(Clause::lead)
                .doesNotContain("Sản phẩm:");
    }

    @Test
    void theUrgingLetterIsALetterOfTheOfficeWithTheListOfWhatIsOverdue() {
        OfficePaper paper = UrgingLetter.paper(
                List.of(new FollowUpRow(task(TaskStatus.OVERDUE, 12), null, null, List.of())),
                "Ban Tổ chức Huyện ủy",
                COMMITTEE,
                new Letterhead(OFFICE, LocalDate.of(2024, 7, 12)),
                LocalDate.of(2024, 7, 19));
        assertThat(paper.kind()).isNull();
        assertThat(paper.symbol()).isEqualTo("CV/VPHU");
        assertThat(paper.place()).isEqualTo("Định Sơn");
        assertThat(paper.addressees()).containsExactly("Ban Tổ chức Huyện ủy");
        assertThat(paper.opening().get(0)).contains("còn 1 nhiệm vụ", "12/07/2024");
        assertThat(paper.opening().get(1)).contains("trước ngày 19/07/2024");
        assertThat(paper.annex().grid().rows())
                .containsExactly(
                        List.of("Rà soát quy chế làm việc", "Hội nghị giao ban", "Quý II năm 2024", "12", "40%"));
    }

    @Test
    void theFollowUpReportCountsWhatItsTableLists() {
        OfficePaper paper = FollowUpReport.paper(
                List.of(
                        new FollowUpRow(task(TaskStatus.OVERDUE, 12), null, null, List.of()),
                        new FollowUpRow(
                                task(TaskStatus.DONE_LATE, 3),
                                null,
                                null,
                                List.of(new NumberedDocument(4, "12-BC/BTCHU", null)))),
                LocalDate.of(2024, 7, 12),
                PapersTest::named,
                COMMITTEE,
                new Letterhead(OFFICE, LocalDate.of(2024, 7, 12)));
        assertThat(paper.sections().get(0).clauses().get(0).text())
                .startsWith("tổng số 2 nhiệm vụ")
                .contains("hoàn thành quá hạn 1", "quá hạn chưa hoàn thành 1", "hoàn thành đúng hạn 0");
        assertThat(paper.annex().wide()).isTrue();
        assertThat(paper.annex().grid().rows())
                .extracting(row -> row.get(6))
                .containsExactly("Quá hạn 12 ngày", "Hoàn thành, trễ 3 ngày");
        assertThat(paper.annex().grid().rows().get(1).get(5)).isEqualTo("40%; 12-BC/BTCHU");
        assertThat(paper.annex().grid().rows())
                .allMatch(row -> row.size() == paper.annex().grid().columns().size());
    }

    private static ConferenceView conference(List<AgendaEntry> agenda, List<AttendanceEntry> roll) {
        return new ConferenceView(
                3,
                0,
                null,
                ConferenceKind.QUARTERLY_BRIEFING,
                null,
                "Hội nghị giao ban quý I năm 2024",
                DAY,
                LocalTime.of(7, 30),
                null,
                LocalTime.of(11, 0),
                "Phòng họp số 1",
                new Chair("Hồ Văn Vinh", List.of("Phó Bí thư Thường trực Huyện ủy")),
                "Hồ Thúy Vinh",
                "HU",
                new Periods(null, null),
                List.of("BTCHU"),
                ConferenceState.HELD,
                null,
                agenda,
                roll);
    }

    private static TaskView task(TaskStatus status, Integer daysLate) {
        return new TaskView(
                7,
                "NV-0007",
                0,
                "Rà soát quy chế làm việc",
                "BTCHU",
                List.of("VPHU"),
                new Due(DueKind.PERIOD, null, "2024-Q2", null),
                null,
                TaskState.IN_PROGRESS,
                status,
                daysLate,
                3L,
                "Hội nghị giao ban",
                5L,
                null,
                " ",
                null,
                null,
                DAY,
                40,
                0,
                null,
                null,
                List.of());
    }

    private static String named(String code) {
        return code.equals("BTCHU") ? "Ban Tổ chức Huyện ủy" : code;
    }
}
