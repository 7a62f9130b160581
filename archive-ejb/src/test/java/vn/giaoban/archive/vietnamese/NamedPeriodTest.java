package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "quý I/2024, 2024-01-01, 2024-03-31",
        "Quý IV năm 2023, 2023-10-01, 2023-12-31",
        "quy 2 nam 2024, 2024-04-01, 2024-06-30",
        "tháng 02/2024, 2024-02-01, 2024-02-29",
        "thang 12 nam 2023, 2023-12-01, 2023-12-31",
        "6 tháng đầu năm 2024, 2024-01-01, 2024-06-30",
        "6 tháng cuối năm 2024, 2024-07-01, 2024-12-31",
        "9 tháng đầu năm 2024, 2024-01-01, 2024-09-30",
        "năm 2022, 2022-01-01, 2022-12-31",
        "nhiệm kỳ 2020-2025, 2020-01-01, 2025-12-31",
        "2024, 2024-01-01, 2024-12-31",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2024-H2, 2024-07-01, 2024-12-31",
        "2024-05, 2024-05-01, 2024-05-31",
        "3/2024, 2024-03-01, 2024-03-31",
        "9 tháng cuối năm 2024, 2024-04-01, 2024-12-31",
        "2024-w12, 2024-03-18, 2024-03-24"
    })
    void aPeriodIsUnderstoodAsAnOfficeWritesIt(String written, LocalDate first, LocalDate last) {
        NamedPeriod period = NamedPeriod.parse(written).orElseThrow();
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(NamedPeriod.parse(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "quý V/2024", "tháng 13/2024", "19/3/2024", "giao ban", "quý 2024", "năm 24", "12/15/2024"})
    void anythingElseIsNone(String written) {
        assertThat(NamedPeriod.parse(written)).isEmpty();
    }

    @Test
    void itIsFoundAmongOtherWordsAsItStandsThere() {
        assertThat(NamedPeriod.in("báo cáo kết quả Quý I/2024 của Ban Dân vận"))
                .get()
                .extracting(NamedPeriod::text, NamedPeriod::last)
                .containsExactly("Quý I/2024", LocalDate.of(2024, 3, 31));
        assertThat(NamedPeriod.in("nghi quyet dai hoi nhiem ky 2020-2025"))
                .get()
                .extracting(NamedPeriod::term)
                .isEqualTo("2020-2025");
        assertThat(NamedPeriod.in("quý đồng chí")).isEmpty();
    }
}
