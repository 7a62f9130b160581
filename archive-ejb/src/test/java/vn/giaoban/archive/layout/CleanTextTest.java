package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource({
        "ngày 15/4/2024, ngày_15/4/2024",
        "Thông báo số 05-TB/HU, Thông báo số_05-TB/HU",
        "quý I năm 2024, quý_I năm_2024",
        "quý Inh, quý Inh",
        "đạt 93 %, đạt 93_%",
        "nhiệm kỳ 2020 - 2025, nhiệm kỳ 2020_-_2025",
        "- Lưu Văn phòng, -_Lưu Văn phòng",
        "hằng ngày 2 lần, hằng ngày_2 lần"
    })
    void aWordAndItsNumberStayOnOneLine(String typed, String bound) {
        assertThat(CleanText.line(typed)).isEqualTo(bound.replace('_', '\u00A0'));
    }

    @Test
    void blanksOfAllKindsBecomeOne() {
        assertThat(CleanText.line(" Huyện\u00A0\u2003ủy\t\n Định  Hóa\u3000")).isEqualTo("Huyện ủy Định Hóa");
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(CleanText.line(null)).isEmpty();
        assertThat(CleanText.paragraphs(null)).isEmpty();
        assertThat(CleanText.paragraphs(" \n\u000B ")).isEmpty();
    }

    @Test
    void capitalsKeepTheirMarks() {
        assertThat(CleanText.capitals("Huyện uỷ Định Hoá")).isEqualTo("HUYỆN UỶ ĐỊNH HOÁ");
    }
}
