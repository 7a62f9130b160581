package vn.giaoban.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is read as its font means it, beside others that are meant otherwise. */
class FontsTest {
    private static final int PLENTY = 100_000;

    private final Extractor extractor = new Extractor();

    @TempDir
    private Path folder;

    @Test
    void aWordFileIsReadRunByRun() throws IOException {
        Path file = folder.resolve("kieu-chu.docx");
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph heading = document.createParagraph();
            run(heading, ".VnTimeH", "ch\u00AD¬ng tr×nh");
            run(heading, "Times New Roman", " số 15-QĐ/UBKT, tài chính ");
            run(heading, "VNI-Times", "coâng ");
            run(heading, "VNI-Times", "ta").setBold(true);
            run(heading, "VNI-Times", "ùc");
            run(heading, ".VnTime", " Hội nghị cán bộ");
            run(heading, "VPS Times", " " + vps());
            document.write(out);
        }

        Extraction read = extractor.extract(file, "kieu-chu.docx", PLENTY);

        assertThat(read.pages())
                .containsExactly("CHƯƠNG TRÌNH số 15-QĐ/UBKT, tài chính công tác Hội nghị cán bộ tập trung dân chủ");
        assertThat(read.typed().get(0)).startsWith("ch\u00AD¬ng tr×nh số 15-QĐ/UBKT");
    }

    @Test
    void aStyleTheDefaultsAndTheThemeNameTheFontOfARunThatIsSilent() throws IOException {
        String styles = """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
                <w:style w:type="paragraph" w:styleId="Goc"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>
                <w:style w:type="character" w:styleId="Chu"><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr></w:style>
                </w:styles>""";
        String theme = """
                <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x">
                <a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""";
        String text = """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Con"/></w:pPr><w:r><w:t>héi nghÞ</w:t></w:r></w:p>
                <w:p><w:r><w:t>Ph</w:t><w:softHyphen/><w:t>íc Th¹nh</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:rStyle w:val="Chu"/></w:rPr><w:t>traùch nhieäm</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t>tài chính</w:t></w:r></w:p>
                </w:body></w:document>""";
        Path file = folder.resolve("kieu.docx");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml",
                            """
                            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
                            "_rels/.rels",
                            """
                            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""",
                            "word/styles.xml",
                            styles,
                            "word/theme/theme1.xml",
                            theme,
                            "word/document.xml",
                            text)
                    .entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }

        assertThat(extractor.extract(file, "kieu.docx", PLENTY).pages().get(0).lines())
                .containsExactly("HỘI NGHỊ", "Phước Thạnh", "trách nhiệm", "tài chính");
    }

    @Test
    void aWordFileOfTheNinetiesIsReadRunByRun() throws IOException {
        Extraction read = extractor.extract(ExtractorTest.document("kieu-chu-cu.doc"), "kieu-chu-cu.doc", PLENTY);

        assertThat(read.mediaType()).isEqualTo("application/msword");
        assertThat(read.pages().get(0).lines())
                .containsExactly(
                        "CHƯƠNG TRÌNH CÔNG TÁC QUÝ II",
                        "(Kèm theo Quyết định số 07-QĐ/HU, tài chính)",
                        "Đồng chí Phó Bí thư Thường trực phụ trách khối nội chính.",
                        "Đơn vị\tNhiệm vụ",
                        "Văn phòng\tBáo cáo trước ngày 15/4",
                        "Nơi nhận: các ban.");
        assertThat(read.typed().get(0)).contains("§ång chÝ Phã BÝ th\u00AD");
    }

    @Test
    void aRichTextIsReadRunByRunWhateverItSaysOfItsCharacters() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
                + "{\\f1\\fnil\\fcharset163{\\*\\panose 02}.VnTime{\\*\\falt Arial};}{\\f2\\fnil .VnTimeH;}{\\f3\\fswiss VNI-Helve;}}"
                + "{\\stylesheet{\\s1\\f1 Than van;}}{\\pict\\pngblip 4142}"
                + "\\pard\\f2 ch\\'ad\\'acng tr\\'d7nh\\par {\\f1 Ph\\-\\'edc Th\\'b9nh {\\f0 t\\'e0i ch\\u237?nh }Ph\\'f3 B\\'dd th\\'ad}\\par"
                + "\\plain t\\'e0i ch\\'ednh, \\f3 co\\'e2ng ta\\'f9c\\par}";
        Path file = Files.writeString(folder.resolve("kieu.rtf"), rtf, ISO_8859_1);

        assertThat(extractor.extract(file, "kieu.rtf", PLENTY).pages().get(0).lines())
                .containsExactly("CHƯƠNG TRÌNH", "Phước Thạnh tài chính Phú Bí thư", "tài chính, công tác");
    }

    @Test
    void aPdfIsReadLetterByLetterAndALostLetterKeepsItsPlace() throws IOException {
        Path file = folder.resolve("kieu.pdf");
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            PDFont capitals = named(".VnTimeH");
            PDFont old = named("ABCDEF+.VnTime,Bold");
            PDFont lost = named("Arial");
            toUnicode(pdf, lost, "<61> <FFFD> <62> <E123>");
            try (var content = new PDPageContentStream(pdf, page)) {
                line(content, capitals, 700, "héi nghÞ");
                line(content, old, 680, "§ång chÝ Phã BÝ th- xem xÐt, c¸n b\u00E0");
                line(content, named("Times New Roman"), 660, "tài chính");
                line(content, lost, 640, "(h-ab)");
            }
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }

        Extraction read = extractor.extract(file, "kieu.pdf", PLENTY);

        assertThat(read.pages().get(0).lines())
                .containsExactly(
                        "HỘI NGHỊ", "Đồng chí Phó Bí thư xem xét, cán b\uFFFD", "tài chính", "(h-\uFFFD\uFFFD)");
        assertThat(read.pages()).hasSize(2);
    }

    @Test
    void aPlainTextInVpsOrVisciiIsKnownByItsWords() throws IOException {
        for (String way : new String[] {"VISCII", "VPS"}) {
            Path file = folder.resolve(way + ".txt");
            Files.write(
                    file,
                    (way.equals("VPS") ? vps() + ", h\u00B6i ngh\u00CE c\u00E1n b\u00B6" : viscii())
                            .getBytes(ISO_8859_1));

            assertThat(extractor.extract(file, way + ".txt", PLENTY).pages().get(0))
                    .contains("tập trung dân chủ");
        }
    }

    /** "tập trung dân chủ", as VPS had it. */
    private static String vps() {
        return "t\u00C6p trung d\u00E2n ch\u00FB";
    }

    private static String viscii() {
        return "t\u00A7p trung d\u00E2n ch\u00FC, h\u00B5i ngh\u00B8 c\u00E1n b\u00B5";
    }

    private static XWPFRun run(XWPFParagraph paragraph, String font, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setText(text);
        return run;
    }

    private static PDFont named(String name) {
        var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        return font;
    }

    private static void toUnicode(PDDocument pdf, PDFont font, String characters) throws IOException {
        String map =
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
                        + "2 beginbfchar " + characters + " endbfchar endcmap end end";
        var stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(map.getBytes(ISO_8859_1));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private static void line(PDPageContentStream content, PDFont font, int height, String text) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(50, height);
        content.showText(text);
        content.endText();
    }
}
