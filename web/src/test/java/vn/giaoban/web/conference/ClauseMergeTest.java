package vn.giaoban.web.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;

class ClauseMergeTest {

    private final List<ClauseEntry> base = List.of(entry(1L, "một"), entry(2L, "hai"), entry(3L, "ba"));

    @Test
    void whatOnlyOneOfTwoTouchedIsTakenFromThatOne() {
        List<ClauseForm> merged = ClauseMerge.of(
                base,
                mine(entry(1L, "một, tôi sửa"), entry(2L, "hai"), entry(3L, "ba")),
                theirs(view(1, "một", 0), view(2, "hai, người khác sửa", 0), view(3, "ba", 0)));

        assertThat(merged).extracting(ClauseForm::getText).containsExactly("một, tôi sửa", "hai, người khác sửa", "ba");
        assertThat(merged).extracting(ClauseForm::getRival).containsOnlyNulls();
    }

    @Test
    void aClauseThatBothWroteStaysMineWithTheOthersWordsBesideIt() {
        ClauseForm both = ClauseMerge.of(
                        base,
                        mine(entry(1L, "một của tôi"), entry(2L, "hai"), entry(3L, "ba")),
                        theirs(view(1, "một của người khác", 0), view(2, "hai", 0), view(3, "ba", 0)))
                .get(0);

        assertThat(both.getText()).isEqualTo("một của tôi");
        assertThat(both.getRival()).isEqualTo(Rival.CHANGED);
        both.concede();
        assertThat(both.getText()).isEqualTo("một của người khác");
        assertThat(both.getRival()).isNull();
    }

    @Test
    void theSameChangeMadeByBothIsNoConflict() {
        List<ClauseForm> merged = ClauseMerge.of(
                base,
                mine(entry(1L, "mới"), entry(2L, "hai"), entry(3L, "ba")),
                theirs(view(1, "mới", 0), view(2, "hai", 0), view(3, "ba", 0)));

        assertThat(merged).extracting(ClauseForm::getRival).containsOnlyNulls();
    }

    @Test
    void whatTheOtherAddedComesInAtItsPlace() {
        List<ClauseForm> merged = ClauseMerge.of(
                base,
                mine(entry(1L, "một"), entry(2L, "hai"), entry(3L, "ba")),
                theirs(view(1, "một", 0), view(9, "chen vào", 0), view(2, "hai", 0), view(3, "ba", 0)));

        assertThat(merged).extracting(ClauseForm::getText).containsExactly("một", "chen vào", "hai", "ba");
        assertThat(merged.get(1).getRival()).isEqualTo(Rival.ADDED);
    }

    @Test
    void whatTheOtherRemovedGoesUnlessIWroteInIt() {
        List<ClauseForm> merged = ClauseMerge.of(
                base, mine(entry(1L, "một"), entry(2L, "hai, tôi sửa"), entry(3L, "ba")), theirs(view(1, "một", 0)));

        assertThat(merged).extracting(ClauseForm::getText).containsExactly("một", "hai, tôi sửa");
        assertThat(merged.get(1).getRival()).isEqualTo(Rival.REMOVED);
        assertThat(merged.get(1).getId()).as("it becomes a clause of its own").isNull();
    }

    @Test
    void whatIRemovedStaysRemovedUnlessTheOtherWorkedOnIt() {
        List<ClauseForm> merged = ClauseMerge.of(
                base,
                mine(entry(3L, "ba")),
                theirs(view(1, "một", 0), view(2, "hai, người khác sửa", 0), view(3, "ba", 0)));

        assertThat(merged).extracting(ClauseForm::getText).containsExactlyInAnyOrder("hai, người khác sửa", "ba");
    }

    @Test
    void aClauseFromWhichATaskStemsCannotBeRemovedByAMerge() {
        List<ClauseForm> merged = ClauseMerge.of(
                base,
                mine(entry(2L, "hai"), entry(3L, "ba")),
                theirs(view(1, "một", 2), view(2, "hai", 0), view(3, "ba", 0)));

        assertThat(merged).extracting(ClauseForm::getText).containsExactly("một", "hai", "ba");
    }

    @Test
    void aChangeElsewhereInTheConferenceIsNoChangeOfTheConclusion() {
        assertThat(ClauseMerge.same(base, theirs(view(1, "một", 0), view(2, "hai", 1), view(3, "ba", 0))))
                .isTrue();
        assertThat(ClauseMerge.same(base, theirs(view(2, "hai", 0), view(1, "một", 0), view(3, "ba", 0))))
                .isFalse();
    }

    private static List<ClauseForm> mine(ClauseEntry... entries) {
        return new ArrayList<>(List.of(entries).stream().map(ClauseForm::of).toList());
    }

    private static List<ClauseView> theirs(ClauseView... views) {
        return List.of(views);
    }

    private static ClauseEntry entry(Long id, String text) {
        return new ClauseEntry(
                id, ClauseKind.TASK, List.of(), null, text, false, null, List.of(), null, null, List.of(), null);
    }

    private static ClauseView view(long id, String text, int tasks) {
        return new ClauseView(
                id,
                7,
                1,
                ClauseKind.TASK,
                List.of(),
                null,
                text,
                false,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                tasks);
    }
}
