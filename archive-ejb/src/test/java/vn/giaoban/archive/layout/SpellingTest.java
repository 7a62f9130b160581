package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Huyện ủy, Huyện uỷ",
        "HUYỆN ỦY ĐỊNH HÓA, HUYỆN UỶ ĐỊNH HOÁ",
        "Ủy ban Kiểm tra, Uỷ ban Kiểm tra",
        "khỏe, khoẻ",
        "cụ thể hóa, cụ thể hoá",
        "quý I, quý I",
        "Toàn khoản huỳnh thuở, Toàn khoản huỳnh thuở"
    })
    void openSyllablesMoveTheirMarkAndAllOthersKeepIt(String old, String modern) {
        assertThat(Spelling.NEW.spell(old)).isEqualTo(modern);
        assertThat(Spelling.OLD.spell(modern)).isEqualTo(old);
        assertThat(Spelling.OLD.spell(old)).isEqualTo(old);
    }

    @Test
    void decomposedTextComesBackPrecomposed() {
        String loose = Normalizer.normalize("Huyện uỷ Định Hoá", Normalizer.Form.NFD);
        assertThat(Spelling.OLD.spell(loose)).isEqualTo("Huyện ủy Định Hóa");
    }
}
