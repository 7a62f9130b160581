package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 15/4/2024",
                "ngày 15/04/2024.",
                "15-4-2024",
                "15.4.2024,",
                "ngày 15 tháng 4 năm 2024",
                "ngày 15 tháng 04, năm 2024",
                "ngay 15 thang 4 nam 2024",
                "NGÀY 15 THÁNG 4 NĂM 2024",
                "15 tháng 4/2024",
                "(15/4/24)",
                "15/4 năm 2024"
            })
    void aDayIsReadInEveryWayOfficesWriteIt(String text) {
        assertThat(WrittenDate.in(text))
                .singleElement()
                .satisfies(date -> assertThat(date.in(1999)).contains(LocalDate.of(2024, 4, 15)));
    }

    @Test
    void withoutAYearTheCallerSaysWhich() {
        for (String text : List.of("trước ngày 20/4", "ngày 20 tháng 4", "ngày 20-4")) {
            assertThat(WrittenDate.in(text)).singleElement().satisfies(date -> {
                assertThat(date.year()).isEmpty();
                assertThat(date.in(2026)).contains(LocalDate.of(2026, 4, 20));
            });
        }
    }

    @Test
    void itSaysWhereItStands() {
        String text = "hoàn thành trước ngày 15/4/2024, báo cáo";

        assertThat(WrittenDate.in(text))
                .singleElement()
                .satisfies(date ->
                        assertThat(text.substring(date.from(), date.to())).isEqualTo("15/4/2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tháng 4/2024",
                "Quyết định 42/2014/QĐ-TTg",
                "số 05-NQ/HU",
                "1.589 lượt",
                "tăng 1,5 lần",
                "nhiệm kỳ 2024 - 2029",
                "ngày 31/2/2024",
                "ngày 0/4/2024",
                "45/13",
                "quý I/2024",
                ""
            })
    void numbersOfPapersPeriodsAndImpossibleDaysAreNoDates(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @Test
    void aHeadingWritesAZeroWhereAFigureCouldBeAdded() {
        assertThat(WrittenDate.inHeading(LocalDate.of(2024, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2024");
        assertThat(WrittenDate.inHeading(LocalDate.of(2024, 3, 19))).isEqualTo("ngày 19 tháng 3 năm 2024");
    }
}
