package vn.giaoban.archive.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignBodiesTest {

    @ParameterizedTest
    @CsvSource({
        "Ban Tổ chức Huyện ủy, BTCHU",
        "Đảng ủy xã Bình Thành, ĐUXBT",
        "Ủy ban Kiểm tra, UBKT",
        "Ban Chỉ đạo 35, BCĐ3",
        "“…”, CQ"
    })
    void aCodeIsMadeOfTheFirstLettersOfAName(String name, String code) {
        assertThat(ForeignBodies.initials(name)).isEqualTo(code);
        assertThat(ForeignBodies.initials(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(code);
    }
}
