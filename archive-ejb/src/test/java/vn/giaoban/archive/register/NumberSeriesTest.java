package vn.giaoban.archive.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    void aNewTermStartsAtOne() {
        NumberSeries series = new NumberSeries(1, 2, false, Set.of("TB"), 0);

        assertThat(series.next(Set.of())).isEqualTo(1);
        assertThat(series.next(Set.of())).isEqualTo(2);
    }

    @Test
    void anOfficeThatBeginsInMidTermGoesOnFromTheLastNumberUsed() {
        NumberSeries series = new NumberSeries(1, 2, false, Set.of("TB"), 45);

        assertThat(series.next(Set.of())).isEqualTo(46);
    }

    @Test
    void aNumberThatADocumentAlreadyCarriesIsNotGivenAgain() {
        NumberSeries series = new NumberSeries(1, 2, false, Set.of("TB"), 4);

        assertThat(series.next(Set.of(5, 6, 8))).isEqualTo(7);
        assertThat(series.next(Set.of(8))).isEqualTo(9);
    }

    @Test
    void aNumberUsedOutsideMovesTheSeriesOnAndNeverBack() {
        NumberSeries series = new NumberSeries(1, 2, false, Set.of("TB"), 46);

        series.reached(47);
        series.reached(12);

        assertThat(series.next(Set.of())).isEqualTo(48);
    }

    @Test
    void aNumberBelowTenIsWrittenWithTwoDigitsAndWithoutAColon() {
        assertThat(WrittenNumber.of(5, "", "TB", "HU")).isEqualTo("05-TB/HU");
        assertThat(WrittenNumber.of(5, "a", "CTr", "BTCHU")).isEqualTo("05a-CTr/BTCHU");
        assertThat(WrittenNumber.of(10, "", "QĐ", "ĐU")).isEqualTo("10-QĐ/ĐU");
        assertThat(WrittenNumber.of(117, "", "KL", "HU")).isEqualTo("117-KL/HU");
    }

    @Test
    void aNumberUsedOnceMoreTakesTheNextFreeLetter() {
        assertThat(WrittenNumber.nextLetter(List.of(""))).isEqualTo("a");
        assertThat(WrittenNumber.nextLetter(List.of("", "a", "c"))).isEqualTo("b");
    }

    @Test
    void decisionsAndRegulationsCountInOneSeriesByConfiguration() {
        List<KindView> kinds = List.of(
                kind("QĐ", "QĐ", "QĐ"), kind("QĐi", "QĐ", "QĐ"), kind("TB", "TB", "TB"), kind("LKG", null, "LKG"));

        assertThat(Numbering.counted(Set.of("QĐ"), kinds)).containsExactly("QĐ", "QĐi");
        assertThat(Numbering.counted(Set.of("TB", "LKG"), kinds)).containsExactly("TB");
    }

    private static KindView kind(String code, String symbol, String numberedAs) {
        return new KindView(code, code, symbol, numberedAs, 1, null, null);
    }
}
