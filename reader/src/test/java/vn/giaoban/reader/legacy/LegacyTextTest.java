package vn.giaoban.reader.legacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
                "Ban ThÜ©ng vø giao Ban T° chÙc rà soát quy hoåch cán b¶ | Ban Thường vụ giao Ban Tổ chức rà soát quy hoạch cán bộ",
                "Ban Thß¶ng vø giao Ban T± chÑc rà soát quy hoÕch cán bµ | Ban Thường vụ giao Ban Tổ chức rà soát quy hoạch cán bộ",
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
                "§ång chÝ Phã BÝ th- HuyÖn ñy, Ch¸nh V¨n phßng vµ Tr-ëng Ban ®Çu t-; KH- 5 | Đồng chí Phó Bí thư Huyện ủy, Chánh Văn phòng và Trưởng Ban đầu tư; KH- 5",
                "gi¸m s¸t x· héi - d©n sù cña MÆt trËn, l·nh ®¹o-qu¶n lý | giám sát xã hội - dân sự của Mặt trận, lãnh đạo-quản lý"
            })
    void theLetterThatIsASoftHyphenInTheWestIsReadInAllItsShapes(String typed, String meant) {
        assertThat(LegacyText.read(List.of(typed))).containsExactly(meant);
    }

    /** The tables that the C library has had for decades (TCVN 5712:1993, its part that fonts used; RFC 1456; windows-1258). */
    @Test
    void everyLetterOfATableIsTheOneOfTheCLibrary(@TempDir Path folder) throws IOException, InterruptedException {
        agrees(OldLetters.TCVN3, "TCVN5712-1", 0xA1, folder);
        agrees(OldLetters.VISCII, "VISCII", 0x80, folder);
        agrees(OldLetters.WINDOWS_1258, "CP1258", 0xA1, folder);
    }

    private static void agrees(OldLetters way, String name, int first, Path folder)
            throws IOException, InterruptedException {
        // A place whose letter the West has there too says nothing.
        String western = IntStream.rangeClosed(first, 0xFF)
                .mapToObj(Character::toString)
                .filter(letter -> !way.read(letter).equals(letter))
                .collect(Collectors.joining("o"));
        Path typed = Files.write(folder.resolve(name), western.getBytes(WESTERN));
        Process iconv = new ProcessBuilder("iconv", "-f", name, "-t", "UTF-8", typed.toString()).start();
        String read = new String(iconv.getInputStream().readAllBytes(), UTF_8);

        assertThat(iconv.waitFor()).as("iconv knows %s", name).isZero();
        assertThat(western).hasSizeGreaterThan(20);
        assertThat(Normalizer.normalize(way.read(western), Normalizer.Form.NFC))
                .isEqualTo(Normalizer.normalize(read, Normalizer.Form.NFC));
    }

    /** No C library has VPS. */
    @Test
    void everyLetterOfTheAlphabetCanBeWrittenInVpsAndViscii() {
        String marked = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";
        for (OldLetters way : List.of(OldLetters.VPS, OldLetters.VISCII)) {
            String read = way.read(
                    IntStream.rangeClosed(1, 0xFF).mapToObj(Character::toString).collect(Collectors.joining()));
            (marked + marked.toUpperCase(Locale.ROOT))
                    .chars()
                    .mapToObj(Character::toString)
                    .forEach(letter ->
                            assertThat(read).as("%s in %s", letter, way).contains(letter));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABCDEF+.VnTime | TCVN3",
                ".VnTimeH | TCVN3_CAPITALS",
                "VnTimeH,Bold | TCVN3_CAPITALS",
                ".VnArial NarrowH | TCVN3_CAPITALS",
                ".vntime | TCVN3",
                "AAAAAA+_VnTimeH-BoldItalic | TCVN3_CAPITALS",
                "VNI-Times | VNI",
                "ABCDEF+VNITimesBold | VNI",
                "VPS Times | VPS",
                "VISCII-Hoang | VISCII",
                "VI Times | VISCII",
                "ABCDEF+TimesNewRomanPSMT | UNICODE",
                "Vnunit | UNKNOWN",
                "VNtimes new roman | UNKNOWN",
                "TT2A5o00 | UNKNOWN"
            })
    void theNameOfAFontSaysHowItsLettersAreMeant(String font, Lettering meant) {
        assertThat(Lettering.ofFont(font)).isEqualTo(meant);
    }

    @Test
    void aShortLineInAFontOfTodayDoesNotGoWithTheOldOnesAroundIt() {
        String old = Lettering.TCVN3.mark() + "Môc ®Ých cña ch\u00AD¬ng tr×nh lµ kÞp thêi ph¸t hiÖn\n";
        String names = Lettering.UNICODE.mark() + "Lê Hà\n" + Lettering.UNKNOWN.mark() + "KÕt luËn";

        assertThat(LegacyText.read(List.of(old + names)))
                .containsExactly("Mục đích của chương trình là kịp thời phát hiện\nLê Hà\nKết luận");
    }

    @Test
    void aLetterThatNoTableKnowsIsMarkedAndNotGuessed() {
        assertThat(LegacyText.read(List.of(Lettering.TCVN3.mark() + "§ång chÝ \u00C0nh, “bÝ th\u00AD” – \u00B0")))
                .containsExactly("Đồng chí \uFFFDnh, “bí thư” – \uFFFD");
        assertThat(LegacyText.read(List.of(Lettering.VNI.mark() + "Coâng bùø taùc \uF0E1")))
                .containsExactly("Công b\uFFFD\uFFFD tác \uFFFD");
    }

    @Test
    void aLetterThatWasLeftOutHasItsPlaceMarked() {
        String lost = Lettering.TCVN3.mark()
                + "Môc ®Ých cña ch¬ng tr×nh lµ kÞp thêi ph¸t hiÖn u ®iÓm, Phã BÝ th Thêng trùc phô tr¸ch khèi néi chÝnh; ®îc giao";

        assertThat(LegacyText.read(List.of(lost)))
                .containsExactly(
                        "Mục đích của ch\uFFFDơng trình là kịp thời phát hiện u điểm, Phó Bí th\uFFFD Th\uFFFDờng trực phụ trách khối nội chính; đ\uFFFDợc giao");
    }

    @Test
    void whereNoFontIsOldAShortLineGoesWithTheOthersInWhateverFontItStands() {
        String substituted =
                Lettering.UNICODE.mark() + "Môc ®Ých cña ch\u00AD¬ng tr×nh lµ kÞp thêi ph¸t hiÖn\nN¬i nhËn:";

        assertThat(LegacyText.read(List.of(substituted)))
                .containsExactly("Mục đích của chương trình là kịp thời phát hiện\nNơi nhận:");
    }

    @Test
    void whatWasTypedInUnicodeInAnOldFontIsLeftAlone() {
        assertThat(LegacyText.read(List.of(
                        Lettering.TCVN3.mark() + "Hội nghị cán bộ", Lettering.TCVN3.mark() + "Tài chính, Hà Lâm")))
                .containsExactly("Hội nghị cán bộ", "Tài chính, Hà Lâm");
    }

    @Test
    void everyLetterOfTheAlphabetCanBeWrittenInVni() {
        String marked = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";
        String typed =
                "aùaøaûaõaïaêaéaèaúaüaëaâaáaàaåaãaäñeùeøeûeõeïeâeáeàeåeãeäíìæóòoùoøoûoõoïoâoáoàoåoãoäôôùôøôûôõôïuùuøuûuõuïööùöøöûöõöïyùyøyûyõî";

        assertThat(OldLetters.VNI.read(typed)).isEqualTo(marked);
        assertThat(OldLetters.VNI.read(typed.toUpperCase(Locale.ROOT))).isEqualTo(marked.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "Huyện", "khuỷu", "quý", "gì", "giữ", "yên", "oanh", "ngoặc", "kết", "ghi", "xoong", "ưu",
                "ỦY", "thuở", "quyết"
            })
    void aSyllableIsKnownByHowItIsBuilt(String word) {
        assertThat(Syllable.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HuyÖn", "école", "prüft", "strength", "nghị2", "x", "ngg", "tàc", "kan", "ngê", "mỲ"})
    void whatIsBuiltOtherwiseIsNone(String word) {
        assertThat(Syllable.is(word)).isFalse();
    }
}
