package vn.giaoban.proof.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.hostile.House;
import vn.giaoban.proof.mainjob.Api;

/** What an office brings along from the system it had before: sound rows, odd rows, and the same rows once more. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkImportIT {

    private static final String ROWS = "application/x-ndjson";

    private final House house;
    private final Api archivist;

    BulkImportIT(House house) {
        this.house = house;
        archivist = house.as("luutru");
    }

    @Test
    void ofAThousandRowsEachIsFoundOrSaysWhyNotAndTheSameRowsAgainChangeNothing() {
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            rows.add(ForeignRows.sound("nhaphangloat", n).toString());
        }
        Map<Integer, String> wrong = new TreeMap<>(Map.of(
                10, "{\"externalId\": \"hỏng-1\"",
                20, with("hỏng-2", "kind", "Sắc lệnh"),
                30, with("hỏng-3", "issuer", "Sở Nội vụ"),
                40, with("hỏng-4", "issuedOn", "19/3/2024"),
                50, with("hỏng-5", "circulation", "mọi người"),
                60, with("hỏng-6", "subject", "x".repeat(2001)),
                70, with("hỏng-7", "text", "TỐI MẬT\nNội dung không được lên mạng"),
                80, with("nhaphangloat-5", "subject", "Trùng mã"),
                90, ""));
        wrong.forEach((place, row) -> rows.add(place, row));
        long before = total("nhaphangloat");

        JsonNode ended = ended(begin("imports", rows));

        assertThat(ended.get("received").asLong()).isEqualTo(1_008);
        assertThat(ended.get("imported").asLong()).isEqualTo(1_000);
        assertThat(ended.get("duplicates").asLong()).isEqualTo(1);
        assertThat(ended.get("indexed").asLong()).isEqualTo(1_000);
        assertThat(reasons(ended))
                .containsExactly(
                        "11: Dòng này không phải là một đối tượng JSON.",
                        "21: Không có loại văn bản “Sắc lệnh”.",
                        "31: Không có cơ quan nào mang mã hoặc tên “Sở Nội vụ”.",
                        "41: “19/3/2024” không phải là ngày (viết năm-tháng-ngày, ví dụ 2024-03-19).",
                        "51: Trường “circulation” phải là “all” hoặc danh sách mã cơ quan.",
                        "61: Trường “subject” dài quá 2000 ký tự.",
                        "71: Có dòng mang dấu chỉ mức độ mật: “TỐI MẬT”. Không đưa tài liệu bí mật nhà nước lên hệ thống;"
                                + " đề nghị xử lý theo quy định về bảo vệ bí mật nhà nước. Nếu không phải dấu mật, ghi rõ"
                                + " lý do tại mục “Giải trình không phải dấu mật”.");
        assertThat(total("nhaphangloat")).isEqualTo(before + 1_000);
        JsonNode hit = archivist.get("search?q=nhaphangloat777").json().at("/hits/0");
        assertThat(hit.get("externalId").asText()).isEqualTo("nhaphangloat-777");
        assertThat(archivist
                        .get("documents/" + hit.get("id").asText() + "/text")
                        .json()
                        .get("items"))
                .hasSize(2);

        JsonNode again = ended(begin("imports", rows));
        assertThat(again.get("imported").asLong()).isZero();
        assertThat(again.get("duplicates").asLong()).isEqualTo(1_001);
        assertThat(total("nhaphangloat")).isEqualTo(before + 1_000);
    }

    @Test
    void aDryRunSaysTheSameAndTakesNothingIn() {
        List<String> rows = List.of(
                ForeignRows.sound("nhapthu", 1).toString(),
                ForeignRows.sound("nhapthu", 1).toString(),
                ForeignRows.sound("nhapthu", 2).put("issuer", "Ban Chỉ đạo 35").toString(),
                with("nhapthu-3", "kind", "Sắc lệnh"));
        long bodies = archivist.get("bodies").json().get("items").size();

        JsonNode ended = ended(begin("imports?dryRun=true&createBodies=true", rows));

        assertThat(ended.get("dryRun").asBoolean()).isTrue();
        assertThat(ended.get("imported").asLong()).isEqualTo(2);
        assertThat(ended.get("duplicates").asLong()).isEqualTo(1);
        assertThat(reasons(ended)).containsExactly("4: Không có loại văn bản “Sắc lệnh”.");
        house.awaitIndexed();
        assertThat(total("nhapthu")).isZero();
        assertThat(archivist.get("bodies").json().get("items").size()).isEqualTo(bodies);
    }

    @Test
    void anIssuerThatNobodyKnowsIsMadeOnceWhenThatIsWanted() {
        String decomposed = Normalizer.normalize("Đảng ủy xã Bình Thành", Normalizer.Form.NFD);
        List<String> rows = List.of(
                ForeignRows.sound("coquanmoi", 1)
                        .put("issuer", "Đảng uỷ xã Bình Thành")
                        .toString(),
                ForeignRows.sound("coquanmoi", 2).put("issuer", decomposed).toString());

        JsonNode ended = ended(begin("imports?createBodies=true", rows));

        assertThat(ended.get("imported").asLong()).isEqualTo(2);
        JsonNode hits = archivist.get("search?q=coquanmoi").json().get("hits");
        assertThat(hits)
                .hasSize(2)
                .extracting(hit -> hit.get("issuer").asText())
                .containsOnly("ĐUXBT");
        assertThat(archivist.get("bodies").json().get("items"))
                .filteredOn(body -> body.get("code").asText().equals("ĐUXBT"))
                .hasSize(1);
    }

    @Test
    void whatIsCirculatedToOneBodyIsFoundByThatBodyAlone() {
        ObjectNode row = ForeignRows.sound("nhapluuhanh", 1);
        row.putArray("circulation").add("BTCHU");

        ended(begin("imports", List.of(row.toString())));

        assertThat(house.as("bantochuc")
                        .get("search?q=nhapluuhanh")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(1);
        assertThat(house.as("bandanvan")
                        .get("search?q=nhapluuhanh")
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
    }

    @Test
    void filesWithAListComeInWithTheirTextsAndWhatIsWrongIsSaidOfItsRow() {
        byte[] zip = ListedZip.csv(List.of(
                        "nhapzip-1;KH;7-KH/HU;19/3/2024;HU;\"Kế hoạch nhapzip; nhapzipmot\";all;"
                                + Normalizer.normalize("tep\\Thông báo.DOCX | tep/bảng.xlsx", Normalizer.Form.NFD)
                                + ";",
                        "nhapzip-2;TB;8-TB/HU;20/3/2024;HU;Thông báo nhapzip hai;VPHU, BTCHU;tep/bao-cao.pdf;",
                        "nhapzip-3;TB;9-TB/HU;21/3/2024;HU;Thông báo nhapzip ba;all;;Nội dung không có tệp",
                        ";;;;;;;;",
                        "nhapzip-6;TB;;31/2/2024;HU;Thông báo nhapzip;all;;",
                        "nhapzip-7;TB;;21/3/2024;HU;Thông báo nhapzip;all;tep/mất.pdf;",
                        "nhapzip-8;TB;;21/3/2024;HU;Thông báo nhapzip;all;tep/mat.txt;",
                        "nhapzip-9;TB;;21/3/2024;HU;Thông báo nhapzip;all;tep/trong.zip;",
                        "nhapzip-10;TB;;21/3/2024;HU;Thông báo nhapzip;all;tep/rong.docx;",
                        "nhapzip-11;TB;;21/3/2024;HU;Thông báo nhapzip;all;tep/bao-cao.pdf;và nội dung",
                        "nhapzip-2;TB;8-TB/HU;20/3/2024;HU;Trùng mã;all;;"))
                .withSample("tep/Thông báo.docx", "thong-bao.docx")
                .withSample("tep/bảng.xlsx", "bang-nhiem-vu.xlsx")
                .withSample("tep/bao-cao.pdf", "bao-cao.pdf")
                .with("tep/mat.txt", "TỐI MẬT\nNội dung không được lên mạng".getBytes(UTF_8))
                .with("tep/trong.zip", ListedZip.sound("trong", 1))
                .with("tep/rong.docx", new byte[0])
                .withSample("tep/thừa.pdf", "thong-bao.pdf")
                .bytes();

        JsonNode looked = ended(begin("imports?dryRun=true", zip));
        JsonNode ended = ended(begin("imports", zip));

        assertThat(ended.get("imported").asLong()).isEqualTo(3);
        assertThat(ended.get("duplicates").asLong()).isEqualTo(1);
        assertThat(reasons(ended))
                .isEqualTo(reasons(looked))
                .containsExactly(
                        "6: “31/2/2024” không phải là ngày (viết ngày/tháng/năm, ví dụ 19/3/2024).",
                        "7: Không có tệp “tep/mất.pdf” trong ZIP.",
                        "8: Có dòng mang dấu chỉ mức độ mật: “TỐI MẬT”. Không đưa tài liệu bí mật nhà nước lên hệ thống;"
                                + " đề nghị xử lý theo quy định về bảo vệ bí mật nhà nước. Nếu không phải dấu mật, ghi rõ"
                                + " lý do tại mục “Giải trình không phải dấu mật”.",
                        "9: Tệp “trong.zip” bị hỏng hoặc thuộc loại không đọc được.",
                        "10: Tệp “rong.docx” không có nội dung.",
                        "11: Dòng này vừa có tệp vừa có toàn văn; chỉ để một trong hai.");
        assertThat(ended.get("remarks"))
                .extracting(JsonNode::asText)
                .containsExactly("Tệp “tep/thừa.pdf” không có dòng nào nhắc đến nên không được nhập.");
        assertThat(looked.get("imported")).isEqualTo(ended.get("imported"));
        JsonNode hit = archivist.get("search?q=nhapzipmot").json().at("/hits/0");
        JsonNode document =
                archivist.get("documents/" + hit.get("id").asText()).expect(200).json();
        assertThat(document.get("externalId").asText()).isEqualTo("nhapzip-1");
        assertThat(document.get("files"))
                .extracting(file -> file.get("name").asText())
                .containsExactly("Thông báo.DOCX", "bảng.xlsx");
        assertThat(archivist
                        .get("documents/" + hit.get("id").asText() + "/text")
                        .expect(200)
                        .text())
                .contains("Giao Ban Tổ chức Huyện ủy chủ trì");

        JsonNode again = ended(begin("imports", zip));
        assertThat(again.get("imported").asLong()).isZero();
        assertThat(again.get("duplicates").asLong()).isEqualTo(4);
    }

    @Test
    void aWorkbookSaysTheSameAsCsvAndAFileThatIsThereAlreadyIsTakenInAndTold() throws IOException {
        byte[] file = "Kế hoạch nhapbang bàn về rà soát quy chế làm việc".getBytes(UTF_8);
        byte[] zip = new ListedZip()
                .with("Danh sách.XLSX", workbook())
                .with("tep/mot.txt", file)
                .with("tep/hai.txt", file)
                .bytes();

        JsonNode ended = ended(begin("imports", zip));

        assertThat(reasons(ended)).isEmpty();
        assertThat(ended.get("imported").asLong()).isEqualTo(2);
        assertThat(ended.get("likelyCount").asLong()).isEqualTo(1);
        assertThat(ended.at("/likely/0/sameFile").asBoolean()).isTrue();
        assertThat(archivist.get("search?q=nhapbang").json().get("hits"))
                .extracting(hit -> hit.get("issuedOn").asText())
                .containsOnly("2024-03-19");
    }

    @Test
    void aZipThatIsOddAsAWholeIsRefusedWithAReasonAndNothingOfItIsKept() throws IOException {
        long before = archivist.get("imports").expect(200).json().get("total").asLong();
        byte[] sound = ListedZip.sound("nhaphong", 2);
        byte[] locked = sound.clone();
        locked[6] |= 1;
        Map<String, byte[]> odd = new LinkedHashMap<>();
        odd.put("Tệp ZIP không có nội dung.", new byte[0]);
        odd.put(
                "Tệp ZIP bị hỏng hoặc chưa được gửi hết. Không có gì được nhập.",
                Arrays.copyOf(sound, sound.length - 9));
        odd.put("Tệp ZIP có mật khẩu; đề nghị nén lại không đặt mật khẩu.", locked);
        odd.put(
                "Không thấy danh sách: ngay ở gốc của ZIP phải có đúng một tệp .xlsx hoặc .csv.",
                new ListedZip().with("tep/danh-sach.csv", new byte[1]).bytes());
        odd.put(
                "Danh sách “danh-sach.xlsx” bị hỏng, có mật khẩu hoặc không phải bảng tính .xlsx.",
                new ListedZip().withSample("danh-sach.xlsx", "thong-bao.docx").bytes());
        odd.put(
                "Dòng đầu của danh sách phải là tên các cột; còn thiếu: Mã ngoài, Loại, Ngày ban hành, Cơ quan ban hành,"
                        + " Trích yếu, Lưu hành.",
                new ListedZip().with("a.csv", "x;y\n".getBytes(UTF_8)).bytes());
        odd.put(
                "Tên “../ra-ngoai.txt” trong ZIP dẫn ra ngoài thư mục. Không có gì được nhập.",
                ListedZip.csv(List.of()).with("../ra-ngoai.txt", new byte[1]).bytes());

        odd.forEach((reason, zip) -> assertThat(archivist
                        .post("imports", zip, "application/zip")
                        .expect(422)
                        .json()
                        .get("detail")
                        .asText())
                .isEqualTo(reason));

        assertThat(archivist.get("imports").json().get("total").asLong()).isEqualTo(before);
        await("of imports that have ended and of refused ones no file is left")
                .atMost(Duration.ofMinutes(1))
                .until(this::nothingWaits);
    }

    private boolean nothingWaits() throws IOException {
        try (Stream<Path> left = Files.list(house.server().data().resolve("content/imports"))) {
            return left.noneMatch(path -> path.toString().endsWith(".files"));
        }
    }

    /** A list as an office writes it, with days that are days. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            XSSFSheet sheet = book.createSheet();
            List<List<String>> rows = List.of(
                    List.of("Mã ngoài", "Loại", "Cơ quan ban hành", "Trích yếu", "Lưu hành", "Tệp", "Ngày ban hành"),
                    List.of("nhapbang-1", "KH", "HU", "Kế hoạch nhapbang một", "all", "tep/mot.txt"),
                    List.of("nhapbang-2", "KH", "HU", "Kế hoạch nhapbang hai", "all", "tep/hai.txt"));
            for (List<String> cells : rows) {
                Row row = sheet.createRow(rows.indexOf(cells));
                cells.forEach(cell -> row.createCell(cells.indexOf(cell)).setCellValue(cell));
                if (row.getRowNum() > 0) {
                    Cell issued = row.createCell(cells.size());
                    issued.setCellValue(LocalDate.of(2024, 3, 19));
                    issued.setCellStyle(day);
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private String begin(String address, byte[] zip) {
        return archivist.post(address, zip, "application/zip").expect(202).madeId();
    }

    private String begin(String address, List<String> rows) {
        return archivist
                .post(address, ForeignRows.lines(rows), ROWS)
                .expect(202)
                .madeId();
    }

    private JsonNode ended(String id) {
        await("the import is at its end, and what it brought is findable")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    JsonNode now = archivist.get("imports/" + id).expect(200).json();
                    return now.get("state").asText().equals("done")
                            && (now.get("dryRun").asBoolean()
                                    || now.get("indexed").equals(now.get("imported")));
                });
        return archivist.get("imports/" + id).expect(200).json();
    }

    private long total(String word) {
        return archivist
                .get("search?size=1&q=" + word)
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    private static List<String> reasons(JsonNode ended) {
        List<String> reasons = new ArrayList<>();
        ended.get("rejected")
                .forEach(row -> reasons.add(
                        row.get("line").asLong() + ": " + row.get("reason").asText()));
        assertThat(ended.get("rejectedCount").asLong()).isEqualTo(reasons.size());
        return reasons;
    }

    private static String with(String externalId, String member, String value) {
        return ForeignRows.sound("nhaphangloat", 1)
                .put("externalId", externalId)
                .put(member, value)
                .toString();
    }
}
