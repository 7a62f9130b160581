package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "2024, MMXXIV"})
    void sectionsHaveRomanFigures(int ordinal, String roman) {
        assertThat(Numbering.DASH.section(ordinal)).isEqualTo(roman + "-");
        assertThat(Numbering.DOT.section(ordinal)).isEqualTo(roman + ".");
    }

    @ParameterizedTest
    @CsvSource({"1, 1-", "40, 40-"})
    void clausesHaveArabicFigures(int ordinal, String written) {
        assertThat(Numbering.DASH.clause(ordinal)).isEqualTo(written);
    }
}
