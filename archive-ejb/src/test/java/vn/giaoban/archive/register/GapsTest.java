package vn.giaoban.archive.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void aNumberInTheBookWhateverItsStateIsNoGap() {
        assertThat(Gaps.between(series(44, 48), List.of(45, 46, 47, 48))).isEmpty();
    }

    @Test
    void anUnexplainedGapIsReportedOnceWithBothEnds() {
        assertThat(Gaps.between(series(0, 9), List.of(1, 2, 5, 9))).containsExactly(new Gap(7, 3, 4), new Gap(7, 6, 8));
    }

    @Test
    void numbersUsedBeforeTheHouseBeganToCountNeedNoWord() {
        assertThat(Gaps.between(series(44, 44), List.of(3))).isEmpty();
        assertThat(Gaps.between(series(44, 45), List.of(3, 45))).isEmpty();
    }

    @Test
    void aLastNumberThatIsNotInTheBookIsMissingToo() {
        assertThat(Gaps.between(series(0, 3), List.of(1))).containsExactly(new Gap(7, 2, 3));
        assertThat(Gaps.between(series(4, 6), List.of())).containsExactly(new Gap(7, 5, 6));
    }

    @Test
    void aDocumentTypedInAheadOfTheSeriesShowsWhatIsMissingBeforeIt() {
        assertThat(Gaps.between(series(4, 4), List.of(8))).containsExactly(new Gap(7, 5, 7));
    }

    private static SeriesView series(int openedWith, int last) {
        return new SeriesView(7, 1, 2, false, Set.of("TB"), openedWith, last);
    }
}
