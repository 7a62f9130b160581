package vn.giaoban.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of which there is only a picture is read by Tesseract, which bin/verify puts on the machine. */
class ScanTest {

    private final Extractor extractor = new Extractor();

    @TempDir
    private Path folder;

    @Test
    void theWordsOfAScannedPageAreRecognised() throws IOException {
        Path scan = folder.resolve("ban-quet.pdf");
        BufferedImage picture = picture();
        try (var pdf = new PDDocument()) {
            var blank = new PDPage();
            pdf.addPage(blank);
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(pdf, picture, 0.9f),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            pdf.save(scan.toFile());
        }

        assertThat(extractor.extract(scan, "ban-quet.pdf", 10_000).outcome()).isEqualTo(Outcome.NO_TEXT_LAYER);
        assertThat(recognise(scan, 1).pages()).containsExactly("");
        saysWhatItShows(recognise(scan, 2));
    }

    @Test
    void theWordsOfAPictureAreRecognised() throws IOException {
        for (String type : new String[] {"png", "tiff"}) {
            Path scan = folder.resolve("anh." + type);
            ImageIO.write(picture(), type, scan.toFile());

            assertThat(extractor.extract(scan, "anh", 10_000).outcome()).isEqualTo(Outcome.NO_TEXT_LAYER);
            saysWhatItShows(recognise(scan, 1));
        }
    }

    @Test
    void aPictureThatIsNoneIsUnreadable() throws IOException {
        Path half = folder.resolve("hong.png");
        Files.write(half, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});

        assertThat(extractor.extract(half, "hong.png", 100).outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void wordsOfALineStayOnItAndParagraphsApart() {
        String table = """
                level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
                5\t1\t1\t1\t1\t1\t0\t0\t1\t1\t90.5\tHuyện
                5\t1\t1\t1\t1\t2\t0\t0\t1\t1\t80.5\tủy
                5\t1\t1\t1\t2\t1\t0\t0\t1\t1\t70\tĐịnh
                4\t1\t2\t1\t1\t0\t0\t0\t1\t1\t-1\t
                5\t1\t2\t1\t1\t1\t0\t0\t1\t1\t79\tSơn
                """;

        assertThat(Tesseract.understand(table)).isEqualTo(new Tesseract.Recognised("Huyện ủy\nĐịnh\n\nSơn", 80));
    }

    private Extraction recognise(Path scan, int page) throws IOException {
        return extractor.answer(new Request(10_000, scan, "ban-quet", page, tesseract(), false));
    }

    /** Marks are what a machine confuses most; what it confuses must not be more than that. */
    private static void saysWhatItShows(Extraction read) {
        assertThat(read.outcome()).isEqualTo(Outcome.READ);
        assertThat(folded(read.pages().get(0)))
                .contains("ket luan", "hoi nghi giao ban", "ban dan van", "truoc ngay 15/4/2024");
        assertThat(read.confidence()).isBetween(60, 100);
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static BufferedImage picture() throws IOException {
        try (PDDocument notice =
                Loader.loadPDF(ExtractorTest.document("thong-bao.pdf").toFile())) {
            return new PDFRenderer(notice).renderImageWithDPI(0, 300, ImageType.GRAY);
        }
    }

    /** Where the machine has it; bin/verify installs it and lets no test be skipped. */
    private static Path tesseract() {
        Optional<Path> program = Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .map(place -> Path.of(place, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "Tesseract: apt-get install tesseract-ocr tesseract-ocr-vie");
        return program.orElseThrow();
    }
}
