package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.meetings.calendar.PeriodWords;

class TypedPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-Q2, 2024-Q2",
        "2024-q2, 2024-Q2",
        "2024, 2024",
        "quý II/2024, 2024-Q2",
        "Quý 2 năm 2024, 2024-Q2",
        "quy 2 nam 2024, 2024-Q2",
        "6 tháng đầu năm 2024, 2024-H1",
        "tháng 4/2024, 2024-04",
        "năm 2024, 2024",
        "tuần 16/2024, 2024-W16"
    })
    void aPeriodIsReadAsAReportWritesItAndAsProgramsDo(String typed, String code) {
        assertThat(TypedPeriod.code(typed)).contains(code);
        assertThat(TypedPeriod.code(" " + Normalizer.normalize(typed, Normalizer.Form.NFD) + " "))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "quý II", "quý V/2024", "2024-Q5", "tuần 53/2024", "sau Tết", "quý I/2024 và quý II/2024"})
    void whatIsNoOnePeriodOfAYearIsNone(String typed) {
        assertThat(TypedPeriod.code(typed)).isEmpty();
    }

    @Test
    void whatIsShownCanBeTypedBack() {
        for (String code : new String[] {"2024", "2024-H1", "2024-H2", "2024-Q3", "2024-02", "2024-11", "2024-W07"}) {
            assertThat(TypedPeriod.code(PeriodWords.of(code))).as(code).contains(code);
        }
    }
}
