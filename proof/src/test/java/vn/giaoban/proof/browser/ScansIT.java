package vn.giaoban.proof.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.Api;

/** What a scanner puts into the common folder waits for somebody who registers it, and is taken in once. */
@OnSharedOffice
class ScansIT {

    private static final String REPORT = """
            HUYỆN ỦY ĐỊNH SƠN
            BAN TỔ CHỨC
            *
            Số 88-BC/BTCHU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Định Sơn, ngày 26 tháng 3 năm 2024
            BÁO CÁO
            kết quả quét và số hóa tài liệu
            -----
            Ban Tổ chức Huyện ủy báo cáo quettumayquet như sau.
            TRƯỞNG BAN
            Đỗ Thị Bích Hường
            """;

    private final Office office;
    private final Api clerk;

    ScansIT(Office office) {
        this.office = office;
        clerk = office.api("vanthu");
    }

    @Test
    void aScanIsRegisteredWithWhatStandsInItAndNotTakenInTwice() throws IOException {
        byte[] scanned = OfficeFiles.docx(REPORT);
        FileTime written = FileTime.from(Instant.parse("2024-03-26T02:00:00.123456789Z"));
        put("Báo cáo 88.docx", scanned, written);
        JsonNode waiting = awaitScan("Báo cáo 88.docx");
        assertThat(waiting.get("size").asLong()).isEqualTo(scanned.length);
        assertThat(waiting.get("textState").asText()).isEqualTo("read");
        awaitMoved("da-nhan/Báo cáo 88.docx");

        Page page = office.window("vanthu", Screen.DESK);
        office.browser().open(page, "/scans");
        page.locator("tr:has-text('Báo cáo 88.docx')")
                .getByText("Đăng ký văn bản")
                .click();
        page.waitForURL(address -> address.contains("/document-entry"));
        assertThat(value(page, "number")).isEqualTo("88-BC/BTCHU");
        assertThat(value(page, "issuer")).isEqualTo("BTCHU");
        assertThat(value(page, "issuedOn_input")).isEqualTo("26/03/2024");
        page.locator("[id='entry:save']").click();
        page.waitForURL(address -> address.contains("/document/"));
        assertThat(page.content()).contains("88-BC/BTCHU", "Báo cáo 88.docx");
        assertThat(scans()).doesNotContain("Báo cáo 88.docx");

        put("Báo cáo 88.docx", scanned, written);
        awaitMoved("da-nhan/Báo cáo 88 (2).docx");
        assertThat(scans())
                .as("a server that ended before it moved the file meets it again")
                .doesNotContain("Báo cáo 88.docx");
    }

    @Test
    void aScanIsDiscardedWithAReasonAndWhatCannotBeTakenIsLaidAside() throws IOException {
        FileTime written = FileTime.from(Instant.parse("2024-03-26T02:00:00Z"));
        put("rỗng.pdf", new byte[0], written);
        put("mật.txt", "TỐI MẬT\nNội dung không được lên mạng".getBytes(UTF_8), written);
        put("chạy.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}, written);
        put("đang ghi.pdf.part", new byte[9], written);
        put("quét nhầm.txt", "Trang trắng quetnham".getBytes(UTF_8), written);
        Files.createSymbolicLink(office.scanners().resolve("liên kết.txt"), Path.of("/etc/hostname"));

        awaitScan("quét nhầm.txt");
        awaitMoved("loi/rỗng.pdf");
        awaitMoved("loi/mật.txt");
        awaitMoved("loi/chạy.exe");
        assertThat(office.scanners().resolve("loi/rỗng.pdf.txt")).content(UTF_8).contains("không có nội dung");
        assertThat(office.scanners().resolve("loi/mật.txt.txt")).content(UTF_8).contains("dấu chỉ mức độ mật");
        assertThat(office.scanners().resolve("loi/chạy.exe.txt")).content(UTF_8).contains("loại không đọc được");
        assertThat(office.scanners()).isDirectoryContaining(path -> path.endsWith("đang ghi.pdf.part"));
        assertThat(office.scanners()).isDirectoryContaining(path -> path.endsWith("liên kết.txt"));

        Page page = office.window("vanthu", Screen.DESK);
        office.browser().open(page, "/scans");
        page.locator("tr:has-text('quét nhầm.txt')").getByText("Bỏ bản quét").click();
        page.locator("[id='gone:reason']").fill("Quét nhầm tờ giấy trắng");
        page.locator("[id='gone:save']").click();
        await("the scan has left the list")
                .atMost(Duration.ofMinutes(1))
                .until(() -> !scans().contains("quét nhầm.txt"));
    }

    /** A scanner that has written a file to its end, at that time. */
    private void put(String name, byte[] content, FileTime written) throws IOException {
        Path half = office.scanners().resolve(name + ".tmp");
        Files.write(half, content);
        Files.setLastModifiedTime(half, written);
        Files.move(half, office.scanners().resolve(name));
    }

    private JsonNode awaitScan(String name) {
        await("the scan waits: " + name).atMost(Duration.ofMinutes(2)).until(() -> scans().contains(name));
        for (JsonNode scan : clerk.get("scans?size=200").expect(200).json().get("items")) {
            if (scan.get("name").asText().equals(name)) {
                return scan;
            }
        }
        throw new AssertionError(name);
    }

    private void awaitMoved(String place) {
        Path moved = office.scanners().resolve(place);
        Path from = office.scanners().resolve(moved.getFileName());
        await("the file was moved: " + place)
                .atMost(Duration.ofMinutes(2))
                .until(() -> Files.exists(moved) && !Files.exists(from));
    }

    private String scans() {
        return clerk.get("scans?size=200").expect(200).text();
    }

    private static String value(Page page, String field) {
        return page.locator("[id='entry:" + field + "']").inputValue();
    }
}
