package vn.giaoban.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final int PLENTY = 2_000_000;

    private final Extractor extractor = new Extractor();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "thong-bao.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "thong-bao.doc, application/msword",
        "thong-bao.odt, application/vnd.oasis.opendocument.text",
        "thong-bao.rtf, application/rtf",
        "thong-bao.pdf, application/pdf",
        "thong-bao.html, text/html"
    })
    void aNoticeReadsTheSameInEveryFormat(String name, String mediaType) throws IOException {
        Extraction notice = read(name, PLENTY);

        assertThat(notice.outcome()).isEqualTo(Outcome.READ);
        assertThat(notice.mediaType()).isEqualTo(mediaType);
        assertThat(notice.pages()).hasSize(1);
        assertThat(notice.pages().get(0).replaceAll("\\s+", " "))
                .startsWith("TỈNH ỦY HẢI LÂM HUYỆN ỦY ĐỊNH SƠN Số 07-TB/HU ĐẢNG CỘNG SẢN VIỆT NAM Định Sơn, ngày 05")
                .contains("THÔNG BÁO kết luận của Thường trực Huyện ủy tại Hội nghị giao ban quý I/2024 Thường trực")
                .contains("1. Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy rà soát quy chế")
                .contains("2. Ban Dân vận Huyện ủy tiếp tục nhân rộng các mô hình “Dân vận khéo” năm 2024.")
                .contains("1 Ủy ban Kiểm tra Giám sát chuyên đề")
                .endsWith("Nơi nhận: như trên, lưu Văn phòng Huyện ủy.")
                .doesNotContain("Tiêu đề trang", "font-family");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thong-bao.docx", "thong-bao.doc", "thong-bao.odt", "thong-bao.html"})
    void aTableRowIsALineAndAParagraphIsALine(String name) throws IOException {
        assertThat(read(name, PLENTY).pages().get(0).lines())
                .contains(
                        "THÔNG BÁO",
                        "2\tTrung tâm Chính trị\tMở lớp bồi dưỡng",
                        "2. Ban Dân vận Huyện ủy tiếp tục nhân rộng các mô hình “Dân vận khéo” năm 2024.");
    }

    @Test
    void aSheetReadsRowByRowWithoutItsPrinterCodes() throws IOException {
        assertThat(read("bang-nhiem-vu.xlsx", PLENTY).pages().get(0))
                .contains("1\tBan Tổ chức Huyện ủy\tRà soát quy chế làm việc\t15/4/2024\n")
                .doesNotContain("&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8.txt", "utf-16.txt", "windows-1258.txt"})
    void plainTextReadsTheSameInEveryEncoding(String name) throws IOException {
        Extraction text = read(name, PLENTY);

        assertThat(text.mediaType()).isEqualTo("text/plain");
        assertThat(text.pages())
                .containsExactly(
                        "HUYỆN ỦY ĐỊNH SƠN\nSố 07-TB/HU\nGiao Ban Tổ chức Huyện ủy chủ trì, hoàn thành trước ngày 15/4/2024.");
    }

    @Test
    void thePagesOfAPdfKeepTheirNumbers() throws IOException {
        assertThat(read("bao-cao.pdf", PLENTY).pages())
                .hasSize(2)
                .satisfies(first -> assertThat(first).contains("Trang thứ nhất"), Index.atIndex(0))
                .satisfies(
                        second -> assertThat(second).isEqualTo("Trang thứ hai nêu phương hướng quý II/2024."),
                        Index.atIndex(1));
    }

    @Test
    void lettersFromAnotherFontStandWhereTheyBelong() throws IOException {
        assertThat(read("chu-lac.pdf", PLENTY).pages().get(0).lines())
                .contains(
                        "kết luận của Thường trực Huyện ủy tại Hội nghị giao ban quý I/2024",
                        "Nơi nhận: như trên, lưu Văn phòng Huyện ủy.");
    }

    @Test
    void aPdfThatOnlyForbidsChangesIsRead() throws IOException {
        assertThat(read("chi-khoa-quyen.pdf", PLENTY).outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void aPdfWithAPasswordIsEncrypted() throws IOException {
        assertThat(read("co-mat-khau.pdf", PLENTY)).isEqualTo(Extraction.without(Outcome.ENCRYPTED, "application/pdf"));
    }

    @Test
    void aWordFileWithAPasswordIsEncrypted() throws IOException {
        Path file = folder.resolve("mat-khau.docx");
        Hostile.encrypt(document("thong-bao.docx"), file);

        assertThat(extractor.extract(file, "mat-khau.docx", PLENTY).outcome()).isEqualTo(Outcome.ENCRYPTED);
    }

    @Test
    void aPdfOfPicturesHasNoTextLayer() throws IOException {
        Path scan = folder.resolve("quet.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(scan.toFile());
        }

        assertThat(extractor.extract(scan, "quet.pdf", PLENTY))
                .isEqualTo(Extraction.without(Outcome.NO_TEXT_LAYER, "application/pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thong-bao.docx",
                "thong-bao.doc",
                "thong-bao.odt",
                "thong-bao.rtf",
                "thong-bao.pdf",
                "thong-bao.html",
                "bang-nhiem-vu.xlsx",
                "utf-8.txt",
                "windows-1258.txt",
                "chu-lac.pdf"
            })
    void theTextIsCutAtTheWantedLength(String name) throws IOException {
        Extraction cut = read(name, 40);

        assertThat(cut.outcome()).isEqualTo(Outcome.CUT_SHORT);
        assertThat(cut.pages().stream().mapToInt(String::length).sum()).isBetween(20, 40);
    }

    @Test
    void theSoftHyphenOfLegacyTextIsKept() throws IOException {
        Path file = folder.resolve("tcvn3.txt");
        Files.write(file, new byte[] {'t', 'r', (byte) 0xAD, (byte) 0xED, 'c', '\n'});

        assertThat(extractor.extract(file, "tcvn3.txt", PLENTY).pages().get(0)).startsWith("tr\u00AD");
    }

    @Test
    void theContentTellsTheTypeNotTheName() throws IOException {
        Path zip = folder.resolve("bao-cao.pdf");
        Files.copy(document("thong-bao.docx"), zip);

        assertThat(extractor.extract(zip, "bao-cao.pdf", PLENTY).mediaType()).endsWith("wordprocessingml.document");
    }

    @Test
    void anArchiveIsNotOpened() throws IOException {
        Path file = folder.resolve("tep.zip");
        Hostile.zip(file, "van-ban.txt", "HUYỆN ỦY ĐỊNH SƠN");

        assertThat(extractor.extract(file, "tep.zip", PLENTY))
                .isEqualTo(Extraction.without(Outcome.UNREADABLE, "application/zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thong-bao.docx", "thong-bao.doc", "thong-bao.odt", "bang-nhiem-vu.xlsx"})
    void aBrokenFileIsUnreadable(String name) throws IOException {
        byte[] whole = Files.readAllBytes(document(name));
        Path file = folder.resolve(name);
        Files.write(file, Arrays.copyOf(whole, whole.length / 3));

        assertThat(extractor.extract(file, name, PLENTY).outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aPdfOfGarbageIsUnreadable() throws IOException {
        Path file = folder.resolve("hong.pdf");
        Files.writeString(
                file, "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> xref trailer", StandardCharsets.US_ASCII);

        assertThat(extractor.extract(file, "hong.pdf", PLENTY))
                .isEqualTo(Extraction.without(Outcome.UNREADABLE, "application/pdf"));
    }

    @Test
    void anEmptyFileIsUnreadable() throws IOException {
        Path file = Files.createFile(folder.resolve("rong.docx"));

        assertThat(extractor.extract(file, "rong.docx", PLENTY).outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aMissingFileIsNoFaultOfTheDocument() {
        assertThatThrownBy(() -> extractor.extract(folder.resolve("khong-co.docx"), "khong-co.docx", PLENTY))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Extraction read(String name, int characters) throws IOException {
        return extractor.extract(document(name), name, characters);
    }

    static Path document(String name) {
        return Path.of("src/test/resources/documents", name);
    }
}
