package vn.giaoban.archive.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.document.PerusedFile;
import vn.giaoban.archive.intake.ReadText;
import vn.giaoban.archive.intake.ReaderProcess;
import vn.giaoban.archive.layout.Notices;
import vn.giaoban.archive.layout.OfficePaperWriter;

/** Real files, as the reader in its own process reads them. */
class RealFilesTest {

    @TempDir
    private static Path folder;

    private static ReaderProcess reader;

    @BeforeAll
    static void start() throws IOException {
        reader = ReaderProcess.in(folder.resolve("reader"), Duration.ofSeconds(20), 200_000);
    }

    @AfterAll
    static void end() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thong-bao.docx",
                "thong-bao.doc",
                "thong-bao.odt",
                "thong-bao.rtf",
                "thong-bao.pdf",
                "thong-bao.html"
            })
    void aNoticeIsReadWhateverItWasWrittenWith(String name) throws IOException {
        Paper paper = read(Path.of("..", "reader", "src", "test", "resources", "documents", name));
        Head head = Head.of(paper, Papers.KIND_NAMES);
        assertThat(head.kind().orElseThrow().value()).isEqualTo("Thông báo");
        assertThat(head.number().orElseThrow().value()).isEqualTo("07-TB/HU");
        assertThat(head.day().orElseThrow().value()).isEqualTo(LocalDate.of(2024, 4, 5));
        assertThat(head.subject().orElseThrow().value())
                .isEqualTo("kết luận của Thường trực Huyện ủy tại Hội nghị giao ban quý I/2024");
        assertThat(new Issuing(head.issuer(), Papers.BODIES)
                        .by(head.parsed(), head.number().map(Suggestion::place))
                        .orElseThrow()
                        .value())
                .isEqualTo(Papers.COMMITTEE);
        assertThat(Signing.of(paper, head.numberLine()))
                .as("nobody has signed it")
                .isEmpty();
    }

    @Test
    void whatTheHouseItselfHasWrittenIsReadBack() throws IOException {
        Path file = folder.resolve("Thông báo.docx");
        Files.write(file, new OfficePaperWriter().write(Notices.issued(), Notices.RULES_2018));
        Paper paper = read(file);
        Head head = Head.of(paper, Papers.KIND_NAMES);
        assertThat(head.kind().orElseThrow().value()).isEqualTo("Thông báo");
        assertThat(head.number().orElseThrow().value()).isEqualTo("05-TB/HU");
        assertThat(head.day().orElseThrow().value()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(head.subject().orElseThrow().value())
                .isEqualTo("kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý I năm 2024");
        assertThat(head.issuer()).last().extracting(Cell::text).isEqualTo("HUYỆN UỶ ĐỊNH HOÁ");
        assertThat(Signing.of(paper, head.numberLine()).orElseThrow().value()).isEqualTo("Nguyễn Thị Thuý Hằng");
    }

    private static Paper read(Path file) throws IOException {
        ReadText text = reader.read(file, file.getFileName().toString());
        List<PerusedFile.Page> pages = new ArrayList<>();
        text.pages().forEach(page -> pages.add(new PerusedFile.Page(pages.size() + 1, page, false)));
        return Paper.of(pages);
    }
}
