package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.intake.Filled;
import vn.giaoban.archive.intake.Fillings;

/** Templates are filled by the process that fills them in an office. */
class TemplateFillingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"AGENDA", "MINUTES", "URGING", "FOLLOW_UP"})
    void theStandardTemplateOfEveryFormCanBeFilledAndHasAllThatIsRequired(PaperKind kind) {
        Filled tried = fill(StandardTemplate.write(kind, Notices.RULES_2018), PaperTags.of(PaperTags.sample()));
        assertThat(tried.outcome()).isEqualTo(Filled.Outcome.FILLED);
        assertThat(PaperTags.known()).containsAll(tried.tags());
        assertThat(tried.tags()).containsAll(kind.required());
        assertThat(new ReadBack(tried.file()).part("word/document.xml")).doesNotContain("{{", "}}", "[c1]");
    }

    @Test
    void theFilledTemplateSaysWhatTheWriterWouldHaveSet() {
        OfficePaper notice = new Notices.Draft()
                .number(5)
                .issuedOn(DAY)
                .annex(Notices.annex("Ban Thường vụ Huyện ủy Định Hóa", 3))
                .write();
        ReadBack filled = new ReadBack(filled(PaperKind.NOTICE, notice));
        ReadBack written = ReadBack.of(notice);
        assertThat(lines(filled)).containsExactlyElementsOf(lines(written));
        assertThat(cells(filled)).containsAll(cells(written));
        assertThat(filled.run("Ban Tổ chức Huyện ủy:").isBold()).isTrue();
        assertThat(filled.table(2).getRows()).hasSize(4);
        assertThat(filled.document.getDocument().getBody().getSectPr().isSetPgNumType())
                .isTrue();
    }

    @Test
    void aNoticeWithoutAnnexHasNoPageForOne() {
        OfficePaper notice = new Notices.Draft().number(5).issuedOn(DAY).write();
        ReadBack filled = new ReadBack(filled(PaperKind.NOTICE, notice));
        assertThat(filled.document.getTables()).hasSize(2);
        assertThat(filled.bodyLines()).doesNotContain("PHỤ LỤC");
    }

    @Test
    void aWordThatTheOfficeChangedStandsInThePaper() throws IOException {
        byte[] changed =
                changed(StandardTemplate.write(PaperKind.NOTICE, Notices.RULES_2018), "Nơi nhận:", "Nơi gửi đến:");
        ReadBack filled = new ReadBack(fill(changed, tags(Notices.issued())).file());
        assertThat(filled.run("Nơi gửi đến:").getUnderline()).isNotNull();
        assertThat(cells(filled)).doesNotContain("Nơi nhận:");
    }

    /** Saved by LibreOffice 7.4 after "Nơi nhận:" was changed; it parted tags into several runs. */
    @Test
    void aTemplateThatLibreOfficeSavedAgainIsFilledAlthoughItsTagsLieInSeveralRuns() throws IOException {
        byte[] template;
        try (var file = TemplateFillingTest.class.getResourceAsStream("saved-by-libreoffice.docx")) {
            template = file.readAllBytes();
        }
        assertThat(new ReadBack(template).part("word/document.xml")).doesNotContain("{{so_ky_hieu}}");
        Filled filled = fill(template, tags(Notices.issued()));
        assertThat(filled.outcome()).isEqualTo(Filled.Outcome.FILLED);
        ReadBack paper = new ReadBack(filled.file());
        assertThat(cells(paper)).contains("Số 05-TB/HU", "Nơi gửi đến:").doesNotContain("Nơi nhận:");
        assertThat(lines(paper)).contains("THÔNG BÁO", "kết luận của Thường trực Huyện ủy");
    }

    @Test
    void whatIsTypedStaysTextHoweverMuchItLooksLikeATag() {
        String hostile = "{{@ho_ten}} {{+phan}} [c1] <w:p/> & " + Normalizer.normalize("Huyện uỷ", Normalizer.Form.NFD);
        OfficePaper notice = new Notices.Draft().opening(hostile).write();
        assertThat(lines(new ReadBack(filled(PaperKind.NOTICE, notice))))
                .contains("{{@ho_ten}} {{+phan}} [c1] <w:p/> & Huyện uỷ");
    }

    @Test
    void aTextOfManyPagesIsFilledInWhole() {
        String much = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> "Thực hiện nhiệm vụ thứ " + i + " theo kế hoạch " + Integer.toHexString(i * 7919) + ".")
                .collect(Collectors.joining(" "));
        OfficePaper notice = new Notices.Draft().opening(much).write();
        assertThat(lines(new ReadBack(filled(PaperKind.NOTICE, notice)))).contains(much);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{@ho_ten}}", "{{+phan}}"})
    void aTagThatWouldBringInAPictureOrAnotherFileIsRefused(String tag) throws IOException {
        assertThat(fill(word(tag), tags(Notices.issued())).outcome()).isEqualTo(Filled.Outcome.FOREIGN_TAG);
    }

    @Test
    void aBlockThatNeverEndsIsToldFromAFileThatCannotBeOpened() throws IOException {
        Filled unmatched = fill(word("{{?phan}} không có đoạn kết"), tags(Notices.issued()));
        assertThat(unmatched.outcome()).isEqualTo(Filled.Outcome.UNREADABLE);
        assertThat(unmatched.tags()).isNotEmpty();
    }

    @Test
    void whatIsNoWordFileIsUnreadable() {
        Filled answer = fill("Không phải tệp Word".getBytes(StandardCharsets.UTF_8), tags(Notices.issued()));
        assertThat(answer.outcome()).isEqualTo(Filled.Outcome.UNREADABLE);
        assertThat(answer.file()).isEmpty();
    }

    private byte[] filled(PaperKind kind, OfficePaper paper) {
        Filled filled = fill(StandardTemplate.write(kind, Notices.RULES_2018), tags(paper));
        assertThat(filled.outcome()).isEqualTo(Filled.Outcome.FILLED);
        return filled.file();
    }

    private Filled fill(byte[] template, Map<String, Object> words) {
        return Fillings.in(folder).fill(template, words);
    }

    private static Map<String, Object> tags(OfficePaper paper) {
        return PaperTags.of(PaperWords.of(paper, Notices.RULES_2018));
    }

    private static List<String> lines(ReadBack file) {
        return file.bodyLines().stream()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> cells(ReadBack file) {
        return file.document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> ReadBack.lines(cell).stream())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(file);
            return file.toByteArray();
        }
    }

    /** The same file with other words in its text. */
    private static byte[] changed(byte[] file, String before, String after) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                boolean text = entry.getName().equals("word/document.xml");
                to.write(
                        text
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace(before, after)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return changed.toByteArray();
    }
}
