package vn.giaoban.meetings.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;

class ClauseListTest {

    private static final long CONFERENCE = 1;

    /** A clause that was never written to the database has the id 0. */
    private static final long FIRST = 0;

    @Test
    void aClauseThatIsNamedStaysTheSameClause() {
        Clause first = clause("Rà soát từng phần việc");
        ClauseList list = new ClauseList(CONFERENCE, List.of(first), Map.of(FIRST, 2));
        List<Clause> put = list.put(List.of(
                entry(null, ClauseKind.TASK, "Khảo sát", null), entry(FIRST, ClauseKind.TASK, "Rà soát", null)));
        assertThat(put.get(1)).isSameAs(first);
        assertThat(first.view(2).ordinal()).isEqualTo(2);
        assertThat(first.view(2).text()).isEqualTo("Rà soát");
        assertThat(list.removed()).isEmpty();
    }

    @Test
    void aClauseWithTasksIsNotLeftOut() {
        ClauseList list = new ClauseList(CONFERENCE, List.of(clause("Có nhiệm vụ")), Map.of(FIRST, 1));
        assertThatThrownBy(() -> list.put(List.of())).hasMessage("clause.hasTasks");
    }

    @Test
    void aClauseWithoutTasksMayGo() {
        Clause gone = clause("Không có nhiệm vụ");
        ClauseList list = new ClauseList(CONFERENCE, List.of(gone), Map.of());
        assertThat(list.put(List.of())).isEmpty();
        assertThat(list.removed()).containsExactly(gone);
    }

    @Test
    void aForeignOrDoubledClauseIsRefused() {
        ClauseList foreign = new ClauseList(CONFERENCE, List.of(), Map.of());
        assertThatThrownBy(() -> foreign.put(List.of(entry(7L, ClauseKind.TASK, "Nội dung", null))))
                .hasMessage("clause.unknown");
        ClauseList doubled = new ClauseList(CONFERENCE, List.of(clause("Một")), Map.of());
        ClauseEntry again = entry(FIRST, ClauseKind.TASK, "Hai", null);
        assertThatThrownBy(() -> doubled.put(List.of(again, again))).hasMessage("clause.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "RESULT, true",
        "SHORTCOMING, true",
        "CAUSE, true",
        "NOTED, true",
        "TASK, false",
        "APPROVAL, false",
        "STUDY, false"
    })
    void whatGivesNoTaskAsARuleIsMarkedSoUnlessSomebodySaysOtherwise(ClauseKind kind, boolean marked) {
        assertThat(written(entry(null, kind, "Nội dung", null)).noTask()).isEqualTo(marked);
        assertThat(written(entry(null, kind, "Nội dung", !marked)).noTask()).isEqualTo(!marked);
    }

    @Test
    void aClauseWithTasksIsNotMarked() {
        Clause tasked = clause("Khắc phục ngay việc chậm");
        ClauseList list = new ClauseList(CONFERENCE, List.of(tasked), Map.of(FIRST, 1));
        assertThatThrownBy(() -> list.put(List.of(entry(FIRST, ClauseKind.TASK, "Khắc phục", true))))
                .hasMessage("clause.taskedAndMarked");
        new ClauseList(CONFERENCE, List.of(tasked), Map.of(FIRST, 1))
                .put(List.of(entry(FIRST, ClauseKind.SHORTCOMING, "Còn chậm", null)));
        assertThat(tasked.noTask()).as("a shortcoming with a task").isFalse();
    }

    @Test
    void onlyAShortcomingHasAxes() {
        assertThatThrownBy(() -> written(new ClauseEntry(
                        null,
                        ClauseKind.RESULT,
                        List.of(Axis.QUALITY),
                        null,
                        "Tốt",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .hasMessage("clause.axesOnlyForShortcoming");
    }

    @Test
    void whatWasReadOfTheTextIsKept() {
        ClauseEntry read = new ClauseEntry(
                null,
                ClauseKind.SHORTCOMING,
                List.of(Axis.TIMELINESS, Axis.QUALITY),
                "Hạn chế, tồn tại",
                " Tham mưu còn chậm ",
                null,
                new BodyName("Ban Tổ chức Huyện uỷ", "BTCHU"),
                List.of(new BodyName("Ban lạ", null), new BodyName("Ban\tDân vận", "BDVHU")),
                "các Ban",
                Due.within("2024-Q2"),
                List.of("lead", "due"),
                new Span(3, 19));
        ClauseView view = written(read).view(0);
        assertThat(view.axes()).isEqualTo(read.axes());
        assertThat(view.text()).isEqualTo("Tham mưu còn chậm");
        assertThat(view.lead()).isEqualTo(read.lead());
        assertThat(view.coordinating())
                .containsExactly(new BodyName("Ban lạ", null), new BodyName("Ban Dân vận", "BDVHU"));
        assertThat(view.due()).isEqualTo(read.due());
        assertThat(view.inferred()).isEqualTo(read.inferred());
        assertThat(view.span()).isEqualTo(read.span());
    }

    @Test
    void aClauseIsAnsweredByATaskOrByTheMark() {
        Clause open = written(entry(null, ClauseKind.TASK, "Nội dung", null));
        assertThat(open.view(0).unanswered()).isTrue();
        assertThat(open.view(1).unanswered()).isFalse();
        assertThat(written(entry(null, ClauseKind.TASK, "Nội dung", true))
                        .view(0)
                        .unanswered())
                .isFalse();
    }

    private static Clause clause(String text) {
        return written(entry(null, ClauseKind.TASK, text, null));
    }

    private static Clause written(ClauseEntry entry) {
        return new ClauseList(CONFERENCE, List.of(), Map.of())
                .put(List.of(entry))
                .get(0);
    }

    private static ClauseEntry entry(Long id, ClauseKind kind, String text, Boolean noTask) {
        return new ClauseEntry(id, kind, null, null, text, noTask, null, null, null, null, null, null);
    }
}
