package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static final String HEAD =
            "Ngày 19/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban. Đồng chí Bí thư Huyện ủy kết luận như sau:\n";

    private static List<ClauseDraft> clauses(String conclusion) {
        return Fixture.draft(HEAD + conclusion).clauses();
    }

    @Test
    void sectionsSayWhatTheirClausesAre() {
        assertThat(clauses("I- KẾT QUẢ ĐẠT ĐƯỢC\nCông tác tham mưu có tiến bộ.\nII- HẠN CHẾ\nBáo cáo gửi muộn.\n"
                        + "III- NGUYÊN NHÂN\nPhân công thiếu rõ ràng.\nIV- NHIỆM VỤ TRỌNG TÂM\nRà soát quy chế."))
                .extracting(ClauseDraft::kind)
                .containsExactly(ClauseKind.RESULT, ClauseKind.SHORTCOMING, ClauseKind.CAUSE, ClauseKind.TASK);
    }

    @Test
    void sectionsMayStandWithinTheLine() {
        assertThat(clauses("1. Kết quả: Công tác tham mưu có tiến bộ.\n2. Hạn chế: Báo cáo chưa kịp thời.\n"
                        + "3. Nhiệm vụ thời gian tới: Rà soát quy chế; báo cáo kết quả."))
                .extracting(ClauseDraft::kind, ClauseDraft::text)
                .containsExactly(
                        tuple(ClauseKind.RESULT, "Công tác tham mưu có tiến bộ"),
                        tuple(ClauseKind.SHORTCOMING, "Báo cáo chưa kịp thời"),
                        tuple(ClauseKind.TASK, "Rà soát quy chế"),
                        tuple(ClauseKind.TASK, "báo cáo kết quả"));
    }

    @Test
    void theOwnerBeforeAColonLeadsWhatFollows() {
        assertThat(clauses("1. Ban Tổ chức Huyện ủy: rà soát quy chế; tham mưu quy hoạch.\n2. Tổ chức khảo sát 05 xã."))
                .extracting(
                        clause -> clause.lead() == null ? null : clause.lead().code(), ClauseDraft::inferred)
                .containsExactly(tuple("BTCHU", List.of()), tuple("BTCHU", List.of()), tuple(null, List.of()));
    }

    @Test
    void theSubjectOfASentenceGoesOnBehindASemicolonAndIsMarkedInferred() {
        assertThat(clauses("Ban Tổ chức Huyện ủy rà soát quy chế; tham mưu quy hoạch. Tổ chức khảo sát 05 xã."))
                .extracting(
                        clause -> clause.lead() == null ? null : clause.lead().code(), ClauseDraft::inferred)
                .containsExactly(tuple("BTCHU", List.of()), tuple("BTCHU", List.of("lead")), tuple(null, List.of()));
    }

    @Test
    void aBodyInAHeadingLeadsTheItemsBelow() {
        assertThat(
                        clauses(
                                "1. Ban Dân vận Huyện ủy\n- Tham mưu kế hoạch khảo sát\n- Báo cáo kết quả\n2. Các đơn vị\n- Nộp báo cáo"))
                .extracting(
                        clause -> clause.lead() == null ? null : clause.lead().code(), ClauseDraft::collective)
                .containsExactly(tuple("BDVHU", null), tuple("BDVHU", null), tuple(null, "Các đơn vị"));
    }

    @Test
    void wordsThatOnlySayByWhenBelongToTheWorkBefore() {
        assertThat(
                        clauses(
                                "Giao Văn phòng Huyện ủy cập nhật phần mềm; hoàn thành trước ngày 15/4/2024. Tổ chức khảo sát 05 xã."))
                .extracting(ClauseDraft::text)
                .containsExactly(
                        "Giao Văn phòng Huyện ủy cập nhật phần mềm; hoàn thành trước ngày 15/4/2024",
                        "Tổ chức khảo sát 05 xã");
    }

    @Test
    void namedFieldsBelowAnItemBelongToIt() {
        assertThat(
                        clauses(
                                "1. Rà soát quy chế làm việc\n- Chủ trì: Ban Tổ chức Huyện ủy\n- Phối hợp: Văn phòng Huyện ủy\n- Thời hạn: 15/4/2024"))
                .singleElement()
                .satisfies(clause -> {
                    assertThat(clause.lead().code()).isEqualTo("BTCHU");
                    assertThat(clause.coordinating()).extracting(BodyName::code).containsExactly("VPHU");
                    assertThat(clause.due().day()).isEqualTo("2024-04-15");
                });
    }

    @Test
    void approvalsStudiesAndNotesAreNoTasks() {
        assertThat(
                        clauses(
                                "1. Thống nhất với dự thảo chương trình công tác.\n2. Giao Ban Dân vận Huyện ủy nghiên cứu cách tổng hợp số liệu.\n"
                                        + "3. Ghi nhận ý kiến của các đơn vị về trụ sở.\n4. Giao Ban Dân vận Huyện ủy nghiên cứu mô hình mới, báo cáo trước ngày 15/4/2024."))
                .extracting(ClauseDraft::kind)
                .containsExactly(ClauseKind.APPROVAL, ClauseKind.STUDY, ClauseKind.NOTED, ClauseKind.TASK);
    }

    @Test
    void eachAxisIsFoundAlone() {
        assertThat(
                        clauses(
                                "II. HẠN CHẾ\n- Một số báo cáo gửi chậm.\n- Chất lượng tham mưu chưa cao.\n- Tham mưu chưa kịp thời, nội dung còn chung chung."))
                .extracting(ClauseDraft::axes)
                .containsExactly(
                        List.of(Axis.TIMELINESS), List.of(Axis.QUALITY), List.of(Axis.TIMELINESS, Axis.QUALITY));
    }

    @Test
    void theClosingFormulaAndWhatFollowsAreNoClauses() {
        assertThat(
                        clauses(
                                "Rà soát quy chế làm việc.\nThông báo kết luận để các cơ quan biết, thực hiện./.\nNơi nhận:\n- Thường trực Tỉnh ủy,\n- Lưu."))
                .extracting(ClauseDraft::text)
                .containsExactly("Rà soát quy chế làm việc");
    }

    @Test
    void aTextWithoutAConclusionHasNoClauses() {
        assertThat(Fixture.draft("Ngày 19/3/2024, Huyện ủy tổ chức hội nghị giao ban quý I.")
                        .clauses())
                .isEmpty();
    }
}
