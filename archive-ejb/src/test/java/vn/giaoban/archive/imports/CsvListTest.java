package vn.giaoban.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.rule.Refusal;

class CsvListTest {

    private static final String HEADING =
            "Mã ngoài;Loại;Số ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Người ký;Lưu hành;Tệp;Toàn văn\n";
    private static final Unpacked.Part LIST = new Unpacked.Part("danh-sach.csv", 1);
    private static final Unpacked.Part PLAN = new Unpacked.Part("tep/Kế hoạch 7.docx", 2);
    private static final Unpacked.Part SPARE = new Unpacked.Part("tep/thừa.pdf", 3);

    @TempDir
    private Path folder;

    private ListedRows rows;

    @Test
    void aListAsExcelWritesItInVietnamSaysWhatItsCellsSay() throws Exception {
        List<String> lines = lines(
                "\uFEFF" + HEADING
                        + "cu-1;KH;7-KH/HU;19/3/2024;HU;\"Kế hoạch; rà soát\n\"\"quy hoạch\"\"\";Nguyễn Văn An;VPHU, BTCHU;;Nội dung\n");

        Row row = row(lines.get(1));

        assertThat(row.externalId()).isEqualTo("cu-1");
        assertThat(row.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(row.subject()).isEqualTo("Kế hoạch; rà soát\n\"quy hoạch\"");
        assertThat(row.circulation()).isEqualTo(Circulation.to(List.of("VPHU", "BTCHU")));
        assertThat(row.text()).isEqualTo("Nội dung");
        assertThat(row.files()).isEmpty();
        assertThat(rows.remarks())
                .extracting(Remark::reason, remark -> remark.named().get(0))
                .containsExactly(
                        tuple("import.remark.unnamed", PLAN.name()), tuple("import.remark.unnamed", SPARE.name()));
    }

    @Test
    void englishHeadingsInAnyOrderWithCommasAreTheSame() throws Exception {
        List<String> lines = lines("""
                circulation,subject,issuer,issuedOn,kind,EXTERNALID,Ghi chú
                Tất cả,Kế hoạch,HU,2024-03-19,KH,cu-1,bỏ qua
                """.replace("\n", "\r\n"));

        Row row = row(lines.get(1));

        assertThat(row.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(row.circulation()).isEqualTo(Circulation.all());
        assertThat(rows.remarks()).contains(new Remark("import.remark.column", List.of("Ghi chú")));
    }

    @Test
    void headingsAndNamesOfFilesAreFoundHoweverTheirMarksAreTyped() throws Exception {
        String decomposed = Normalizer.normalize(
                HEADING + "cu-1;KH;;19-03-2024;HU;Kế hoạch;;all;TEP\\Kế hoạch 7.DOCX | tep/mất.pdf;\n",
                Normalizer.Form.NFD);

        String line = lines(decomposed).get(1);

        assertThat(fault(line).reason()).isEqualTo("import.files.missing");
        assertThat(fault(line).named()).containsExactly("tep/mất.pdf");
        assertThat(row(line.replace(",{\"name\":\"tep/mất.pdf\"}", "")).files())
                .containsExactly(new ListedFile("TEP\\Kế hoạch 7.DOCX", 2));
        assertThat(rows.remarks()).containsExactly(new Remark("import.remark.unnamed", List.of(SPARE.name())));
    }

    @Test
    void theNumberOfALineIsThatOfTheRowInTheSheet() throws Exception {
        List<String> lines = lines("\n" + HEADING + ";;;\ncu-1;KH;;30/02/2024;HU;Kế hoạch;;all;;\n");

        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3)).allMatch(String::isEmpty);
        assertThat(fault(lines.get(3)).ofList())
                .returns("import.list.day", RowFault::reason)
                .returns(List.of("30/02/2024"), RowFault::named);
    }

    @Test
    void aFaultOfARowNamesTheColumn() throws Exception {
        assertThat(fault(lines(HEADING + "cu-1;KH;;19/3/2024;HU;;;all;;\n").get(1))
                        .ofList()
                        .named())
                .containsExactly("Trích yếu");
        assertThat(fault(lines(HEADING + "cu-1;KH;;19/3/2024;HU;Kế hoạch;;;;\n").get(1))
                        .ofList()
                        .reason())
                .isEqualTo("import.list.circulation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "cu-1;KH;7-KH/HU;19/3/2024;HU;Kế hoạch;;all;;\n", "Mã ngoài;Loại\ncu-1;KH\n"})
    void aListWithoutItsHeadingIsRefusedWithWhatIsMissing(String list) {
        Refusal refusal = refusal(list, StandardCharsets.UTF_8);

        assertThat(refusal.key()).isEqualTo("import.list.headings");
        assertThat(refusal.arguments()[0].toString()).endsWith("Ngày ban hành, Cơ quan ban hành, Trích yếu, Lưu hành");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mã ngoài;Loại;Ngày ban hành;Cơ quan ban hành;Trích yếu;Lưu hành;externalId | import.list.headingTwice",
                "Mã ngoài;Loại;Ngày ban hành;Cơ quan ban hành;Trích yếu;Lưu hành;\"không đóng | import.list.broken"
            })
    void aListThatIsOddAsAWholeIsRefused(String list, String reason) {
        assertThat(refusal(list, StandardCharsets.UTF_8).key()).isEqualTo(reason);
    }

    @Test
    void aListInAnotherEncodingIsRefused() {
        assertThat(refusal(HEADING, StandardCharsets.UTF_16LE).key()).isEqualTo("import.list.notText8");
    }

    private List<String> lines(String list) throws IOException {
        return lines(list, StandardCharsets.UTF_8);
    }

    private List<String> lines(String list, Charset charset) throws IOException {
        Map<String, Unpacked.Part> parts = new LinkedHashMap<>();
        for (Unpacked.Part part : List.of(LIST, PLAN, SPARE)) {
            parts.put(Unpacked.key(part.name()), part);
        }
        rows = new ListedRows(new Unpacked(parts, LIST));
        List<String> lines = new ArrayList<>();
        Path file = Files.write(folder.resolve("danh-sach.csv"), list.getBytes(charset));
        CsvList.read(file, LIST.name(), cells -> lines.add(rows.line(cells)));
        rows.remarks();
        return lines;
    }

    private Refusal refusal(String list, Charset charset) {
        return catchThrowableOfType(Refusal.class, () -> lines(list, charset));
    }

    private static Row row(String line) throws RowFault {
        return Row.ofList(Row.object(line));
    }

    private static RowFault fault(String line) {
        return catchThrowableOfType(RowFault.class, () -> row(line));
    }
}
