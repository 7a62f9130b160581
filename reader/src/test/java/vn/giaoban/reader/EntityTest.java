package vn.giaoban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** External and swelling entities: nothing is fetched, nothing is read from the disk, nothing swells. */
class EntityTest {
    private static final String SECRET = "noi-dung-tep-tren-may-chu";

    private final Extractor extractor = new Extractor();

    @TempDir
    private Path folder;

    private ServerSocket listener;
    private Path local;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(200);
        local = folder.resolve("may-chu.txt");
        Files.writeString(local, SECRET);
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        try (ServerSocket heard = listener) {
            heard.accept().close();
            throw new AssertionError("A document opened a connection");
        } catch (SocketTimeoutException expected) {
            assertThat(listener.isBound()).isTrue();
        }
    }

    @Test
    void aWordFileFetchesNoEntity() throws IOException {
        noneIsResolved(
                "thong-bao.docx",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                        + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;&y;</w:t></w:r></w:p></w:body></w:document>");
    }

    @Test
    void anOpenDocumentFetchesNoEntity() throws IOException {
        noneIsResolved(
                "thong-bao.odt",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:"
                        + "opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                        + "<office:body><office:text><text:p>&x;&y;</text:p></office:text></office:body></office:document-content>");
    }

    @Test
    void aSheetFetchesNoEntity() throws IOException {
        noneIsResolved(
                "bang-nhiem-vu.xlsx",
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/"
                        + "spreadsheetml/2006/main\"><si><t>&x;&y;</t></si></sst>");
    }

    @Test
    void aFormInsideAPdfFetchesNoEntity() throws IOException {
        String form = "<?xml version=\"1.0\"?>" + doctype()
                + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><field><value><text>&x;&y;</text></value></field></xdp:xdp>";
        Path file = folder.resolve("xfa.pdf");
        Files.write(file, pdfWithForm(form));

        assertThat(String.join("", extractor.extract(file, "xfa.pdf", 1000).pages()))
                .doesNotContain(SECRET);
    }

    @Test
    void swellingEntitiesDoNotSwell() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"hahahahaha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Path file = folder.resolve("cuoi.docx");
        Hostile.rewrite(
                ExtractorTest.document("thong-bao.docx"),
                file,
                Map.of(
                        "word/document.xml",
                        "<?xml version=\"1.0\"?>" + entities
                                + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                                + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>"));

        Extraction read = extractor.extract(file, "cuoi.docx", 100_000);

        assertThat(String.join("", read.pages())).hasSizeLessThan(1000);
    }

    @Test
    void aVeryDeepDocumentIsNoTrouble() throws IOException {
        int depth = 200_000;
        Path file = folder.resolve("sau.docx");
        Hostile.rewrite(
                ExtractorTest.document("thong-bao.docx"),
                file,
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + "<w:tbl>".repeat(depth) + "</w:tbl>".repeat(depth) + "</w:body></w:document>"));

        assertThat(extractor.extract(file, "sau.docx", 1000).outcome()).isNotEqualTo(Outcome.READ);
    }

    private void noneIsResolved(String name, String part, String xml) throws IOException {
        Path file = folder.resolve(name);
        Hostile.rewrite(ExtractorTest.document(name), file, Map.of(part, "<?xml version=\"1.0\"?>" + doctype() + xml));

        Extraction read = extractor.extract(file, name, 1000);

        assertThat(String.join("", read.pages())).doesNotContain(SECRET);
    }

    private String doctype() {
        return "<!DOCTYPE d [<!ENTITY x SYSTEM \"http://127.0.0.1:" + listener.getLocalPort()
                + "/x\"><!ENTITY y SYSTEM \"" + local.toUri() + "\"><!ENTITY % z SYSTEM \"http://127.0.0.1:"
                + listener.getLocalPort() + "/z\"> %z;]>";
    }

    private static byte[] pdfWithForm(String form) {
        String pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 4 0 R>>>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n"
                + "4 0 obj<</Length " + form.length() + ">>stream\n" + form + "\nendstream endobj\n"
                + "trailer<</Root 1 0 R/Size 5>>\n%%EOF";
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }
}
