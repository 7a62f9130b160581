package vn.giaoban.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real worker as it travels in the archive's jar, with real files and files made to harm; each leaves the next unharmed. */
class ReadingTest {
    private static final int CHARACTERS = 200_000;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private static Path folder;

    private static ReaderProcess reader;

    @BeforeAll
    static void start() throws IOException {
        reader = ReaderProcess.in(folder.resolve("dữ liệu"), Duration.ofSeconds(20), CHARACTERS);
    }

    @AfterAll
    static void end() {
        reader.close();
    }

    @AfterEach
    void theNextDocumentReads() throws IOException {
        ReadText next = reader.read(document("thong-bao.docx"), "Thông báo.docx");
        assertThat(next.state()).isEqualTo(TextState.READ);
        assertThat(next.text()).contains("1. Giao Ban Tổ chức Huyện ủy chủ trì");
    }

    @ParameterizedTest
    @CsvSource({
        "thong-bao.docx, READ, 1, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "thong-bao.doc, READ, 1, application/msword",
        "thong-bao.odt, READ, 1, application/vnd.oasis.opendocument.text",
        "thong-bao.rtf, READ, 1, application/rtf",
        "thong-bao.pdf, READ, 1, application/pdf",
        "bao-cao.pdf, READ, 2, application/pdf",
        "thong-bao.html, READ, 1, text/html",
        "bang-nhiem-vu.xlsx, READ, 1, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "windows-1258.txt, READ, 1, text/plain",
        "co-mat-khau.pdf, ENCRYPTED, 0, application/pdf"
    })
    void everyKindOfFileIsRead(String name, TextState state, int pages, String mediaType) throws IOException {
        ReadText text = reader.read(document(name), name);

        assertThat(text.state()).isEqualTo(state);
        assertThat(text.pages()).hasSize(pages);
        assertThat(text.mediaType()).isEqualTo(mediaType);
        if (state.hasText()) {
            assertThat(text.text()).containsIgnoringCase("Huyện ủy");
        }
    }

    @Test
    void anEmptyFileIsUnreadable() throws IOException {
        assertThat(reader.read(Files.createFile(folder.resolve("rỗng.docx")), "rỗng.docx")
                        .state())
                .isEqualTo(TextState.UNREADABLE);
    }

    @Test
    void anArchiveWithTheNameOfAPdfIsNotOpened() throws IOException {
        Path zip = folder.resolve("bao-cao-gia.pdf");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("lệnh.exe"));
            out.write("MZ".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(reader.read(zip, "bao-cao.pdf"))
                .isEqualTo(new ReadText(TextState.UNREADABLE, "application/zip", List.of(), List.of(), 0, -1));
    }

    @Test
    void aBrokenPdfIsUnreadable() throws IOException {
        Path broken = Files.writeString(folder.resolve("hong.pdf"), "%PDF-1.7\nxref\n0 99\ntrailer<</Root 9 0 R>>");

        assertThat(reader.read(broken, "hong.pdf").state()).isEqualTo(TextState.UNREADABLE);
    }

    @Test
    void aLongTextIsCutInsideTheReader() throws IOException {
        Path bomb = wordFile("dai.docx", "<w:p><w:r><w:t>Nghị quyết</w:t></w:r></w:p>", 3_000_000);

        ReadText text = reader.read(bomb, "dai.docx");

        assertThat(text.state()).isEqualTo(TextState.CUT_SHORT);
        assertThat(text.mediaType()).isEqualTo(WORD);
        assertThat(text.text()).hasSizeLessThanOrEqualTo(CHARACTERS).hasSizeGreaterThan(CHARACTERS / 2);
    }

    @Test
    void aBombWithoutTextEndsTheReaderAndNotTheServer() throws IOException {
        Path bomb = zipBomb();
        assertThat(Files.size(bomb)).isLessThan(2_000_000);

        assertThat(reader.read(bomb, "bom.docx").state())
                .isIn(TextState.TOO_LARGE, TextState.TIMED_OUT, TextState.UNREADABLE);
    }

    @Test
    void veryDeepMarkupIsNoTrouble() throws IOException {
        Path deep = wordFile("sau.docx", "<w:tbl><w:tr><w:tc>", 500_000);

        assertThat(reader.read(deep, "sau.docx").state()).isNotEqualTo(TextState.READ);
    }

    private static Path wordFile(String name, String repeated, int times) throws IOException {
        Path target = folder.resolve(name);
        byte[] unit = repeated.getBytes(StandardCharsets.UTF_8);
        return rewrite(target, "word/document.xml", out -> {
            out.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(unit);
            }
            out.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** 600 MB of one attribute: no text to cut, one string to hold. */
    private static Path zipBomb() throws IOException {
        byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        return rewrite(folder.resolve("bom.docx"), "word/document.xml", out -> {
            out.write("<w:document xmlns:w=\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 600; i++) {
                out.write(block);
            }
            out.write("\"/>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Path rewrite(Path target, String part, Content content) throws IOException {
        try (var original = new ZipFile(document("thong-bao.docx").toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : original.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    content.writeTo(zip);
                } else {
                    original.getInputStream(entry).transferTo(zip);
                }
            }
        }
        return target;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Path document(String name) {
        return Path.of("..", "reader", "src", "test", "resources", "documents", name);
    }
}
