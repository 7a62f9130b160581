package vn.giaoban.archive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.archive.validity.Validity.Effect.IN_PART;
import static vn.giaoban.archive.validity.Validity.Effect.REPEALED;
import static vn.giaoban.archive.validity.Validity.Effect.REPLACED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.validity.Validity;
import vn.giaoban.archive.validity.ValidityState;

class ValidityTest {

    private static final LocalDate ISSUED = LocalDate.of(2017, 2, 15);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 10);

    @Test
    void aDocumentOfWhichNothingIsSaidIsInForceFromItsFirstDayOn() {
        Validity validity = of();

        assertThat(validity.on(ISSUED.minusDays(1))).isEqualTo(ValidityState.NOT_YET_IN_FORCE);
        assertThat(validity.on(ISSUED)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.on(ISSUED.plusYears(90))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.to()).isNull();
    }

    @Test
    void theDayOnWhichTheOtherTakesEffectIsTheFirstOnWhichThisIsReplaced() {
        Validity validity = of(change(REPLACED, LATER));

        assertThat(validity.on(LATER.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.on(LATER)).isEqualTo(ValidityState.REPLACED);
        assertThat(validity.to()).isEqualTo(LATER.minusDays(1));
    }

    @Test
    void whatIsRepealedIsOutOfForceAndNotReplaced() {
        assertThat(of(change(REPEALED, LATER)).on(LATER)).isEqualTo(ValidityState.EXPIRED);
    }

    @Test
    void toTheEndOfADayMeansThatDayStillCounts() {
        Validity validity = Validity.of(ISSUED, LATER, List.of());

        assertThat(validity.on(LATER)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.on(LATER.plusDays(1))).isEqualTo(ValidityState.EXPIRED);
    }

    @Test
    void whatHadEndedByItselfIsNotReplacedAfterwards() {
        Validity validity = Validity.of(ISSUED, LATER.minusYears(1), List.of(change(REPLACED, LATER)));

        assertThat(validity.on(LATER.plusYears(1))).isEqualTo(ValidityState.EXPIRED);
        assertThat(validity.to()).isEqualTo(LATER.minusYears(1));
    }

    @Test
    void replacedOnTheMorrowOfItsOwnLastDayItIsReplaced() {
        Validity validity = Validity.of(ISSUED, LATER.minusDays(1), List.of(change(REPLACED, LATER)));

        assertThat(validity.on(LATER)).isEqualTo(ValidityState.REPLACED);
    }

    @Test
    void aChangeOfAClauseLeavesTheRestInForce() {
        Validity validity = of(change(IN_PART, LATER));

        assertThat(validity.on(LATER.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.on(LATER)).isEqualTo(ValidityState.PARTLY_IN_FORCE);
        assertThat(validity.to()).isNull();
    }

    @Test
    void theFirstOfSeveralChangesCountsInWhateverOrderTheyWereEntered() {
        List<Validity.Change> changes = new ArrayList<>(List.of(
                change(IN_PART, LATER),
                change(IN_PART, LATER.plusYears(1)),
                change(REPEALED, LATER.plusYears(2)),
                change(REPLACED, LATER.plusYears(3))));
        Validity expected = Validity.of(ISSUED, null, changes);
        for (int turn = 0; turn < 12; turn++) {
            Collections.rotate(changes, 1);
            assertThat(Validity.of(ISSUED, null, changes)).isEqualTo(expected);
            Collections.swap(changes, 0, turn % changes.size());
            assertThat(Validity.of(ISSUED, null, changes)).isEqualTo(expected);
        }
        assertThat(expected.on(LATER.plusYears(1))).isEqualTo(ValidityState.PARTLY_IN_FORCE);
        assertThat(expected.on(LATER.plusYears(2))).isEqualTo(ValidityState.EXPIRED);
        assertThat(expected.on(LATER.plusYears(5)))
                .as("a second end changes nothing")
                .isEqualTo(ValidityState.EXPIRED);
    }

    @Test
    void replacedAndRepealedOnTheSameDayItIsReplaced() {
        assertThat(of(change(REPEALED, LATER), change(REPLACED, LATER)).on(LATER))
                .isEqualTo(ValidityState.REPLACED);
    }

    @Test
    void anAmendmentOnTheDayOfTheEndOrLaterIsNotSeenAnyMore() {
        Validity validity = of(change(IN_PART, LATER), change(REPLACED, LATER));

        assertThat(validity.partlyFrom()).isNull();
        assertThat(validity.on(LATER)).isEqualTo(ValidityState.REPLACED);
    }

    @Test
    void replacedOnTheDayOnWhichItWouldHaveComeIntoForceItNeverWas() {
        Validity validity = of(change(REPLACED, ISSUED));

        assertThat(validity.on(ISSUED.minusDays(1))).isEqualTo(ValidityState.NOT_YET_IN_FORCE);
        assertThat(validity.on(ISSUED)).isEqualTo(ValidityState.REPLACED);
    }

    @Test
    void amendedOnItsFirstDayItIsInForceInPartFromThenOn() {
        assertThat(of(change(IN_PART, ISSUED)).on(ISSUED)).isEqualTo(ValidityState.PARTLY_IN_FORCE);
    }

    @Test
    void onlyReplacingRepealingAndAmendingTouchTheForceOfAnother() {
        assertThat(RelationKind.REPLACES.effect(false)).contains(REPLACED);
        assertThat(RelationKind.REPLACES.effect(true)).contains(IN_PART);
        assertThat(RelationKind.REPEALS.effect(false)).contains(REPEALED);
        assertThat(RelationKind.REPEALS.effect(true)).contains(IN_PART);
        assertThat(RelationKind.AMENDS.effect(false)).contains(IN_PART);
        assertThat(List.of(RelationKind.values()))
                .filteredOn(kind -> kind.effect(false).isEmpty())
                .containsExactly(
                        RelationKind.BASED_ON,
                        RelationKind.IMPLEMENTS,
                        RelationKind.CITES,
                        RelationKind.ANNEXED_TO,
                        RelationKind.REVIEWS);
    }

    private static Validity of(Validity.Change... changes) {
        return Validity.of(ISSUED, null, List.of(changes));
    }

    private static Validity.Change change(Validity.Effect effect, LocalDate day) {
        return new Validity.Change(effect, day);
    }
}
