package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTest {

    @Test
    void thereAreFortyFivePairsAndEachKeepsTheLength() {
        assertThat(Vietnamese.tonePlacements()).hasSize(45);
        assertThat(Vietnamese.tonePlacements())
                .allSatisfy(
                        (old, placed) -> assertThat(placed).hasSameSizeAs(old).isNotEqualTo(old));
    }

    @ParameterizedTest
    @CsvSource({
        "Huyện ủy, Huyện uỷ",
        "HUYỆN ỦY, HUYỆN UỶ",
        "Ủy ban, Uỷ ban",
        "Hòa, Hoà",
        "thỏa thuận, thoả thuận",
        "khỏe, khoẻ",
        "Hồ Thúy Vinh, Hồ Thuý Vinh",
        "tòan, toàn",
        "hùynh, huỳnh",
        "qúy, quý"
    })
    void theOldPlaceOfTheToneMarkBecomesTheNew(String written, String normalised) {
        assertThat(Vietnamese.normalise(written)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toàn",
                "hoạt",
                "huỳnh",
                "khuỷu",
                "ngoẻo",
                "quý",
                "quà",
                "quỳ",
                "già",
                "mùa",
                "của",
                "nghĩa",
                "thuế",
                "quyển",
                "xoắn",
                "đoàn thể",
                "Uỷ ban"
            })
    void whatIsRightInBothStylesStays(String word) {
        assertThat(Vietnamese.normalise(word)).isEqualTo(word);
    }

    @Test
    void decomposedTextIsComposedBeforeTheMarkIsPlaced() {
        String decomposed = Normalizer.normalize("Thường trực Huyện ủy Định Sơn", Normalizer.Form.NFD);
        assertThat(Vietnamese.normalise(decomposed)).isEqualTo("Thường trực Huyện uỷ Định Sơn");
        assertThat(Vietnamese.fold(decomposed)).isEqualTo("thuong truc huyen uy dinh son");
    }

    @Test
    void noTextIsTheEmptyText() {
        assertThat(Vietnamese.normalise(null)).isEmpty();
        assertThat(Vietnamese.fold(null)).isEmpty();
    }

    @Test
    void everyVietnameseLetterLosesItsMarks() {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
        assertThat(Vietnamese.fold(letters)).containsPattern("^[adeiouy]+$").hasSameSizeAs(letters);
        assertThat(Vietnamese.fold("ĐẢNG BỘ")).isEqualTo("dang bo");
    }

    @Test
    void aTextIsUnmarkedWhenNoLetterCarriesAMark() {
        assertThat(Vietnamese.isUnmarked("nghi quyet cua HUYEN UY 2024")).isTrue();
        assertThat(Vietnamese.isUnmarked("nghi quyet cua huyện uy")).isFalse();
        assertThat(Vietnamese.isUnmarked("dan van khéo")).isFalse();
        assertThat(Vietnamese.isUnmarked("Đang")).isFalse();
        assertThat(Vietnamese.isUnmarked("05/2024")).isTrue();
    }
}
