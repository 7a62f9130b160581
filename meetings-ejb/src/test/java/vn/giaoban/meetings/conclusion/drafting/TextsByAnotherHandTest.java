package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Three texts, and what is to be read in them, by someone who had not seen the rules. */
class TextsByAnotherHandTest {

    private static final List<KnownBody> COMMUNE = List.of(
            new KnownBody("VPDU", "Văn phòng Đảng ủy"),
            new KnownBody("BXDD", "Ban Xây dựng Đảng"),
            new KnownBody("UBKTDU", "Ủy ban Kiểm tra Đảng ủy"),
            new KnownBody("UBND", "Ủy ban nhân dân xã"));

    @Test
    void theNewsOfACommuneIsRead() {
        ConferenceDraft draft = ConferenceDrafts.draft(Fixture.text("giao-ban-xa-thang-5-2026.txt"), COMMUNE);

        assertThat(draft.date()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(draft.chair())
                .isEqualTo(new ConferenceDraft.Chair(
                        "Trịnh Hữu Khải", List.of("Bí thư Đảng ủy", "Chủ tịch Hội đồng nhân dân xã")));
        assertThat(draft.period()).isEqualTo(new ConferenceDraft.Periods("2026-05", "2026-06"));
        assertThat(shortcomings(draft)).isEqualTo(3);
        assertThat(draft.clauses()).extracting(ClauseDraft::kind).contains(ClauseKind.CAUSE, ClauseKind.APPROVAL);
        assertThat(Fixture.tasks(draft))
                .extracting(TextsByAnotherHandTest::facts)
                .containsExactly(
                        tuple("VPDU", "BXDD, UBND", "day", "2026-06-15"),
                        tuple("VPDU", "", "period", "2026-06"),
                        tuple("BXDD", "", "day", "2026-06-20"),
                        tuple("UBKTDU", "", "byPlan", ""),
                        tuple("BXDD", "UBKTDU", "beforeNext", ""),
                        tuple(null, "", "recurring", ""),
                        tuple("VPDU", "", "standing", ""));
    }

    @Test
    void theNoticeBrokenByAPdfIsRead() {
        ConferenceDraft draft = Fixture.draft(Fixture.text("thong-bao-ket-luan-quy-3-2024.txt"));

        assertThat(draft.date()).isEqualTo(LocalDate.of(2024, 9, 27));
        assertThat(draft.chair())
                .isEqualTo(new ConferenceDraft.Chair(
                        "Nguyễn Thế Lân",
                        List.of("Phó Bí thư Thường trực Huyện ủy", "Chủ tịch Hội đồng nhân dân huyện")));
        assertThat(draft.period()).isEqualTo(new ConferenceDraft.Periods("2024-Q3", "2024-Q4"));
        assertThat(shortcomings(draft)).isEqualTo(2);
        assertThat(draft.clauses().get(draft.clauses().size() - 1).kind()).isEqualTo(ClauseKind.APPROVAL);
        assertThat(Fixture.tasks(draft))
                .extracting(TextsByAnotherHandTest::facts)
                .containsExactly(
                        tuple("VPHU", "BTCHU, TTCT", "day", "2024-11-15"),
                        tuple("VPHU", "", "recurring", ""),
                        tuple("BTCHU", "", "period", "2024-10"),
                        tuple("BTCHU", "VPHU", "period", "2024-Q4"),
                        tuple("BTGHU", "TTCT", "byPlan", ""),
                        tuple("UBKTHU", "", "day", "2024-12-10"),
                        tuple("BDVHU", "", "standing", ""),
                        tuple("TTCT", "", "beforeNext", ""),
                        tuple(null, "", "day", "2024-11-30"));
        assertThat(Fixture.tasks(draft)).noneMatch(task -> task.text().contains(" 2 đảng"));
    }

    @Test
    void theLetterOfAWardIsRead() {
        ConferenceDraft draft = ConferenceDrafts.draft(Fixture.text("thu-tom-tat-giao-ban-phuong.txt"), COMMUNE);

        assertThat(draft.date()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(draft.chair())
                .isEqualTo(new ConferenceDraft.Chair("Tạ Minh Khuê", List.of("Phó Bí thư Thường trực")));
        assertThat(draft.period()).isEqualTo(new ConferenceDraft.Periods("2026-Q3", "2026-Q4"));
        assertThat(shortcomings(draft)).isEqualTo(2);
        assertThat(Fixture.tasks(draft))
                .extracting(TextsByAnotherHandTest::facts)
                .containsExactly(
                        tuple("VPDU", "", "day", "2026-10-02"),
                        tuple("BXDD", "VPDU", "day", "2026-10-20"),
                        tuple("UBKTDU", "", "period", "2026-11"),
                        tuple(null, "", "recurring", ""),
                        tuple("BXDD", "", "none", ""),
                        tuple("VPDU", "", "day", "2027-01-10"));
    }

    private static long shortcomings(ConferenceDraft draft) {
        return draft.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.SHORTCOMING)
                .count();
    }

    private static Tuple facts(ClauseDraft task) {
        String coordinating = task.coordinating().stream().map(BodyName::code).collect(Collectors.joining(", "));
        String when = task.due().day() != null
                ? task.due().day().toString()
                : task.due().period();
        return tuple(
                task.lead() == null ? null : task.lead().code(),
                coordinating,
                task.due().kind().code(),
                when == null ? "" : when);
    }
}
