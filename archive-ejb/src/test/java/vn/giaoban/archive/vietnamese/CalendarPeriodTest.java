package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024,     2024-01-01, 2024-12-31",
        "2024-H1,  2024-01-01, 2024-06-30",
        "2024-H2,  2024-07-01, 2024-12-31",
        "2024-Q1,  2024-01-01, 2024-03-31",
        "2024-Q4,  2024-10-01, 2024-12-31",
        "2024-02,  2024-02-01, 2024-02-29",
        "2023-02,  2023-02-01, 2023-02-28",
        "2024-W12, 2024-03-18, 2024-03-24",
        "2024-W01, 2024-01-01, 2024-01-07",
        "2021-W01, 2021-01-04, 2021-01-10",
        "2020-W53, 2020-12-28, 2021-01-03"
    })
    void aPeriodRunsFromItsFirstToItsLastDay(String written, LocalDate first, LocalDate last) {
        CalendarPeriod period = CalendarPeriod.parse(written).orElseThrow();
        assertThat(period).isEqualTo(new CalendarPeriod(written, first, last));
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-Q5",
                "2024-Q0",
                "2024-H3",
                "2024-13",
                "2024-00",
                "2024-W00",
                "2024-W53",
                "2024-q1",
                "quý I",
                "2024-Q1 ",
                "0000-Q9",
                "2024-1"
            })
    void whatIsNoPeriodIsNotGuessed(String written) {
        assertThat(CalendarPeriod.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025",
        "2024-H1, 2024-H2",
        "2024-H2, 2025-H1",
        "2024-Q1, 2024-Q2",
        "2024-Q4, 2025-Q1",
        "2024-09, 2024-10",
        "2024-12, 2025-01",
        "2020-W53, 2021-W01",
        "2024-W12, 2024-W13"
    })
    void everyPeriodIsFollowedByOneOfItsKind(String written, String next) {
        CalendarPeriod period = CalendarPeriod.parse(written).orElseThrow();
        assertThat(period.next().written()).isEqualTo(next);
        assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
    }
}
