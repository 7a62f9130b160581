package vn.giaoban.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "Tối Mật",
                "tuyệt mật",
                "  TỐI\u00A0MẬT  ",
                "[TỐI MẬT]",
                "* MẬT *",
                "T Ố I  M Ậ T",
                "T.Ố.I M.Ậ.T",
                "T U Y Ệ T   M Ậ T",
                "T\u200BỐI M\u00ADẬT",
                "Độ mật: Tối mật",
                "Mức độ mật: MẬT",
                "Dấu chỉ mức độ mật: TUYỆT MẬT",
                "TỐI MẬT (A)",
                "TỐI MẬT\tĐẢNG CỘNG SẢN VIỆT NAM",
                "TỐI MẬT ĐẢNG CỘNG SẢN VIỆT NAM",
                "Số 12-BC/HU    MẬT",
                "Số 12-BC/HU TỐI MẬT",
                "HUYỆN ỦY ĐỊNH HÓA     TUYỆT MẬT",
                "Bản số: 01 TỐI MẬT",
                "Kế hoạch diễn tập khu vực phòng thủ (TỐI MẬT)",
                "Kính gửi: Ban Thường vụ Huyện ủyTỐI MẬT",
                "KÍNH GỬIMẬT",
                "TèI MËT",
                "TOÁI MAÄT"
            })
    void aMarkOnALineOrInACellIsOneHoweverItIsWritten(String line) {
        for (String written : Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                .map(form -> Normalizer.normalize(line, form))
                .toList()) {
            assertThat(SecrecyMark.in("Kính gửi: Ban Thường vụ\n" + written + "\nNội dung báo cáo"))
                    .as(written)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo vệ bí mật nhà nước là trách nhiệm của mỗi cán bộ, đảng viên.",
                "Quán triệt Luật Bảo vệ bí mật nhà nước",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Danh mục bí mật nhà nước độ Tối mật của Đảng",
                "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT",
                "Tài liệu mật, tối mật, tuyệt mật phải gửi qua cơ yếu.",
                "Tài liệu (mật, tối mật) gửi riêng",
                "Độ mật",
                "Dấu mật",
                "Độ mật: Không",
                "Bảo mật",
                "Danh mục bí mật nhà nước độ TỐI MẬT",
                "Văn bản đóng dấu chỉ độ MẬT",
                "mật ong",
                "MẶT",
                "Mất",
                "Mật độ dân số"
            })
    void wordsAboutSecrecyAreNoMark(String line) {
        assertThat(SecrecyMark.in("Kính gửi: Ban Thường vụ\n" + line + "\nNội dung báo cáo"))
                .as(line)
                .isEmpty();
    }

    @Test
    void aWordThatANarrowColumnHasBrokenIsNoMark() {
        assertThat(SecrecyMark.in("Công tác bảo vệ bí\nmật\nnhà nước")).isEmpty();
        assertThat(SecrecyMark.in("Công tác văn phòng\nMẬT\nnăm 2024")).contains("MẬT");
    }

    @Test
    void twoMillionLettersAreLookedThroughInATrice() {
        String text = "Hội nghị giao ban quý I năm 2024 của Thường trực Huyện ủy. ".repeat(34_000);
        assertThat(SecrecyMark.in(text)).isEmpty();
        assertThat(SecrecyMark.in(text.replace(". ", ".\n") + "\ntối mật".toUpperCase(Locale.ROOT)))
                .contains("TỐI MẬT");
    }

    @Test
    void noTextHasNoMark() {
        assertThat(SecrecyMark.in((String) null)).isEmpty();
        assertThat(SecrecyMark.in("")).isEmpty();
    }
}
