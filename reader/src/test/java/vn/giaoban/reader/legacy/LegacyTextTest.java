package vn.giaoban.reader.legacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

    private static final Charset WESTERN = Charset.forName("ISO-8859-1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HuyÖn ñy tæ chøc héi nghÞ giao ban | Huyện ủy tổ chức hội nghị giao ban",
                "Ban Th\u00ADêng vô giao Ban Tæ chøc rµ so¸t quy ho¹ch c¸n bé | Ban Thường vụ giao Ban Tổ chức rà soát quy hoạch cán bộ",
                "Huyeän uûy toå chöùc hoäi nghò giao ban | Huyện ủy tổ chức hội nghị giao ban",
                "Ban Thöôøng vuï giao Ban Toå chöùc raø soaùt quy hoaïch caùn boä | Ban Thường vụ giao Ban Tổ chức rà soát quy hoạch cán bộ",
                "CHÖÔNG TRÌNH KIEÅM TRA, GIAÙM SAÙT NAÊM 2010 | CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT NĂM 2010",
                "CH¦¥NG TR×NH KIÓM TRA, GI¸M S¸T N¡M 2010 | CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT NĂM 2010",
                "Tõ ngµy 15/4 c¸c Ban göi b¸o c¸o vÒ V¨n phßng | Từ ngày 15/4 các Ban gửi báo cáo về Văn phòng"
            })
    void aLineTypedBeforeUnicodeIsReadAsItWasMeant(String typed, String meant) {
        assertThat(LegacyText.read(List.of(typed))).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huyện ủy tổ chức hội nghị giao ban quý I năm 2024.",
                "Cong tac can bo nam 2024, khong dau",
                "Le Comité a décidé de créer une école à Paris, près de l’hôtel",
                "Die Behörde prüft die Anträge für das Jahr 2024 gründlich",
                "100 m² × 3 = 300 m²; 5 °C ± 1",
                ""
            })
    void whatIsUnicodeOrAnotherLanguageStaysAsItIs(String text) {
        assertThat(LegacyText.read(List.of(text))).containsExactly(text);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(LegacyText.read(List.of(apart))).containsExactly(apart);
    }

    @Test
    void oneDocumentMayHaveLinesOfBothAndAShortLineGoesWithTheOthers() {
        List<String> read = LegacyText.read(List.of(
                "(Kèm theo Quyết định số 15-QĐ/UBKT)\nMôc ®Ých cña ch\u00AD¬ng tr×nh lµ kÞp thêi ph¸t hiÖn \u00ADu ®iÓm\nKÕt luËn",
                "Quý III: kiểm tra việc thu, nộp đảng phí\nN¬i nhËn:"));

        assertThat(read)
                .containsExactly(
                        "(Kèm theo Quyết định số 15-QĐ/UBKT)\nMục đích của chương trình là kịp thời phát hiện ưu điểm\nKết luận",
                        "Quý III: kiểm tra việc thu, nộp đảng phí\nNơi nhận:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Môc ®Ých cña ch-¬ng tr×nh lµ -u ®iÓm | Mục đích của chương trình là ưu điểm",
                "vµ ®Ò nghÞ khen th-ëng, Ph\u200Bíc Th¹nh | và đề nghị khen thưởng, Phước Thạnh",
                "Phßng Tµi chÝnh - KÕ ho¹ch; §¶ng ñy - Hoµng Mai; 15-Q§/UBKT | Phòng Tài chính - Kế hoạch; Đảng ủy - Hoàng Mai; 15-QĐ/UBKT",
                "gi¸m s¸t x· héi - d©n sù cña MÆt trËn, l·nh ®¹o-qu¶n lý | giám sát xã hội - dân sự của Mặt trận, lãnh đạo-quản lý"
            })
    void theLetterThatIsASoftHyphenInTheWestIsReadInAllItsShapes(String typed, String meant) {
        assertThat(LegacyText.read(List.of(typed))).containsExactly(meant);
    }

    /** The table that the C library has had for decades (TCVN 5712:1993, its part that fonts used). */
    @Test
    void everyLetterOfTcvn3IsTheOneOfTheCLibrary(@TempDir Path folder) throws IOException, InterruptedException {
        String western = IntStream.rangeClosed(0xA1, 0xFE)
                .mapToObj(Character::toString)
                .filter(letter -> !OldLetters.TCVN3.read(letter).equals(letter))
                .collect(Collectors.joining());
        // The letter ý alone stands where the West has it too.
        assertThat(western).hasSize(73);
        Path typed = Files.write(folder.resolve("typed"), western.getBytes(WESTERN));
        Process iconv = new ProcessBuilder("iconv", "-f", "TCVN5712-1", "-t", "UTF-8", typed.toString()).start();
        String read = new String(iconv.getInputStream().readAllBytes(), UTF_8);

        assertThat(iconv.waitFor()).isZero();
        assertThat(OldLetters.TCVN3.read(western)).isEqualTo(Normalizer.normalize(read, Normalizer.Form.NFC));
    }

    @Test
    void everyLetterOfTheAlphabetCanBeWrittenInVni() {
        String marked = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";
        String typed =
                "aùaøaûaõaïaêaéaèaúaüaëaâaáaàaåaãaäñeùeøeûeõeïeâeáeàeåeãeäíìæóòoùoøoûoõoïoâoáoàoåoãoäôôùôøôûôõôïuùuøuûuõuïööùöøöûöõöïyùyøyûyõî";

        assertThat(OldLetters.VNI.read(typed)).isEqualTo(marked);
        assertThat(OldLetters.VNI.read(typed.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(marked.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "Huyện", "khuỷu", "quý", "gì", "giữ", "yên", "oanh", "xoong", "ưu", "ỦY", "thuở", "quyết"
            })
    void aSyllableIsKnownByHowItIsBuilt(String word) {
        assertThat(Syllable.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HuyÖn", "école", "prüft", "strength", "nghị2", "x", "ngg"})
    void whatIsBuiltOtherwiseIsNone(String word) {
        assertThat(Syllable.is(word)).isFalse();
    }
}
