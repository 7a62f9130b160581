package vn.giaoban.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;

class BodyReportTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);
    private static final ReportTexts TEXTS =
            new ReportTexts("- Đã khảo sát bốn xã.", "- Còn chậm.", "- Khảo sát tiếp.", null);

    private final ReportRound round = new ReportRound(
            new NewRound("Báo cáo quý I", "2024-Q1", LocalDate.of(2024, 3, 25), DUE, Set.of("BDVHU"), null, null),
            at(11),
            "Ngô Đức Thụy");
    private final BodyReport report = new BodyReport(round, 7);

    @Test
    void itIsWrittenUntilItIsHandedInAndAgainWhenItIsReturned() {
        report.write(TEXTS);
        report.submit(List.of(), at(28), "Vũ Thị Khuyên");
        assertRefused(() -> report.write(TEXTS), "report.handedIn");
        assertRefused(() -> report.submit(List.of(), at(28), "Vũ Thị Khuyên"), "report.handedIn");
        report.giveBack("Bổ sung nguyên nhân.", at(28), "Ngô Đức Thụy");
        report.write(TEXTS);
        report.submit(List.of(), at(31), "Vũ Thị Khuyên");
        report.accept(at(31), "Ngô Đức Thụy");
        assertRefused(() -> report.giveBack("Thêm", at(31), "Ngô Đức Thụy"), "report.notHandedIn");
        assertThat(report.events())
                .extracting(ReportEvent::getKind)
                .containsExactly(
                        ReportState.SUBMITTED, ReportState.RETURNED, ReportState.SUBMITTED, ReportState.ACCEPTED);
    }

    @Test
    void itIsLateByTheDayOnWhichItWasFirstHandedIn() {
        assertThat(report.daysLate(DUE)).isNull();
        assertThat(report.daysLate(DUE.plusDays(3))).isEqualTo(3);
        report.write(TEXTS);
        report.submit(List.of(), at(29), "Vũ Thị Khuyên");
        report.giveBack("Bổ sung.", at(30), "Ngô Đức Thụy");
        assertThat(report.daysLate(DUE.plusDays(30)))
                .as("what was sent back for more was in time")
                .isNull();
    }

    @Test
    void nothingIsHandedInThatSaysNothingAndNothingIsReturnedWithoutAReason() {
        assertRefused(() -> report.submit(List.of(), at(28), "Vũ Thị Khuyên"), "report.empty");
        report.write(new ReportTexts(" \n", null, null, null));
        assertRefused(() -> report.submit(List.of(), at(28), "Vũ Thị Khuyên"), "report.empty");
        report.write(TEXTS);
        report.submit(List.of(), at(28), "Vũ Thị Khuyên");
        assertRefused(() -> report.giveBack(" ", at(28), "Ngô Đức Thụy"), "report.noReason");
    }

    @Test
    void afterTheRoundIsClosedNoReportChanges() {
        report.write(TEXTS);
        round.consolidate(at(31), "Ngô Đức Thụy");
        assertRefused(() -> report.write(TEXTS), "report.consolidated");
        assertRefused(() -> round.consolidate(at(31), "Ngô Đức Thụy"), "report.consolidated");
    }

    @Test
    void theTasksOfTheBodySayWhatWasDoneWhatFellShortAndWhatIsAhead() {
        ReportTexts prefilled = Prefill.of(List.of(
                task("Mở lớp bồi dưỡng.", TaskStatus.DONE_IN_TIME, null),
                task("Tổng hợp kết quả;", TaskStatus.DONE_LATE, 4),
                task("Xây dựng chương trình", TaskStatus.OVERDUE, 10),
                task("Khảo sát", TaskStatus.OPEN_IN_TIME, null),
                task("Việc đã thôi", TaskStatus.CANCELLED, null),
                task("Việc bỏ dở", TaskStatus.NOT_COMPLETED, null)));
        assertThat(prefilled.results())
                .isEqualTo("- Mở lớp bồi dưỡng (hoàn thành đúng hạn).\n"
                        + "- Tổng hợp kết quả (hoàn thành, chậm 4 ngày).");
        assertThat(prefilled.limits())
                .isEqualTo("- Xây dựng chương trình (quá hạn 10 ngày, tiến độ 40%).\n- Việc bỏ dở (không hoàn thành).");
        assertThat(prefilled.ahead()).isEqualTo("- Xây dựng chương trình.\n- Khảo sát (thời hạn 15/04/2024).");
        assertThat(prefilled.proposals()).isNull();
        assertThat(Prefill.of(List.of()).isBlank()).isTrue();
    }

    @Test
    void allReportsThatWereAcceptedBecomeOneInTheOrderOfItsParts() {
        report.write(TEXTS);
        report.submit(List.of(task("Khảo sát", TaskStatus.OVERDUE, 2)), at(28), "Vũ Thị Khuyên");
        BodyReport other = new BodyReport(round, 8);
        List<BodyView> bodies = List.of(
                body(1, "HU", BodyKind.COMMITTEE, "Huyện ủy Định Sơn"),
                body(7, "BDVHU", BodyKind.ADVISORY, "Ban Dân vận Huyện ủy"),
                body(8, "BTCHU", BodyKind.ADVISORY, "Ban Tổ chức Huyện ủy"));
        assertRefused(() -> ConsolidatedReport.compose(round, List.of(report, other), bodies), "report.noneAccepted");
        report.accept(at(29), "Ngô Đức Thụy");
        OfficePaper whole = ConsolidatedReport.compose(round, List.of(report, other), bodies);
        assertThat(whole.isDraft()).isTrue();
        assertThat(whole.opening().get(0)).contains("1/2 cơ quan", "25/03/2024");
        assertThat(whole.opening().get(1)).contains("có 1 nhiệm vụ", "quá hạn chưa hoàn thành 1");
        assertThat(whole.sections())
                .extracting(OfficePaper.Section::heading)
                .containsExactly(
                        "KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I NĂM 2024",
                        "HẠN CHẾ, NGUYÊN NHÂN",
                        "NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI");
        assertThat(whole.sections().get(0).clauses())
                .containsExactly(new OfficePaper.Clause("Ban Dân vận Huyện ủy", "- Đã khảo sát bốn xã."));
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static OffsetDateTime at(int day) {
        return OffsetDateTime.parse("2024-03-%02dT09:00:00+07:00".formatted(day));
    }

    private static BodyView body(long id, String code, BodyKind kind, String name) {
        return new BodyView(id, code, kind, name, name, code, "ĐẢNG BỘ TỈNH TÂN HÀ", name, null, 1, true, null, null);
    }

    private static ReportedTask task(String content, TaskStatus status, Integer daysLate) {
        return new ReportedTask(new TaskView(
                1,
                "NV-0001",
                1,
                content,
                "BDVHU",
                List.of(),
                new Due(DueKind.DAY, LocalDate.of(2024, 4, 15), null, null),
                null,
                TaskState.IN_PROGRESS,
                status,
                daysLate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2024, 1, 2),
                40,
                0,
                null,
                null,
                List.of()));
    }
}
