package vn.giaoban.proof.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** Whoever enters a document chooses its file and finds the form filled with what stands in it; what he has typed stays his. */
@OnSharedOffice
class SuggestionsIT {

    private static final String REPORT = """
            HUYỆN ỦY ĐỊNH SƠN
            BAN TỔ CHỨC
            *
            Số 77-BC/BTCHU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Định Sơn, ngày 25 tháng 3 năm 2024
            BÁO CÁO
            kết quả sắp xếp tổ chức bộ máy
            quý I năm 2024
            -----
            Căn cứ Quyết định số 715/2024/QĐ-UBND ngày 15/01/2024 và Kế hoạch số 716/2024/KH-UBND, ngày 16/01/2024;
            Ban Tổ chức Huyện ủy báo cáo như sau.
            TRƯỞNG BAN
            Đỗ Thị Bích Hường
            """;

    private final Office office;

    SuggestionsIT(Office office) {
        this.office = office;
    }

    @Test
    void theFormIsFilledFromTheFileAndSavedAsAPersonHasCorrectedIt() {
        Api clerk = office.api("vanthu");
        Documents.post(
                        clerk,
                        Documents.metadata("Quyết định về sắp xếp tổ chức", "Nội dung quyết định.", "all")
                                .put("kind", "QĐ")
                                .put("number", "715/2024/QĐ-UBND")
                                .put("issuedOn", "2024-01-15"))
                .expect(201);
        Page page = office.window("tonghop", Screen.PHONE);
        office.browser().open(page, "/document-entry");
        page.locator(id("signer")).fill("Đ/c Trưởng ban");
        choose(page, new FilePayload("bao-cao-77.docx", "application/octet-stream", OfficeFiles.docx(REPORT)));
        page.getByText("Đọc ở trang 1, dòng 4: “Số 77-BC/BTCHU”.").waitFor();
        await().atMost(Duration.ofMinutes(1)).until(() -> !value(page, "number").isEmpty());
        assertThat(value(page, "number")).isEqualTo("77-BC/BTCHU");
        assertThat(value(page, "kind")).isEqualTo("BC");
        assertThat(value(page, "issuer")).isEqualTo("BTCHU");
        assertThat(value(page, "issuedOn_input")).isEqualTo("25/03/2024");
        assertThat(value(page, "subject")).isEqualTo("kết quả sắp xếp tổ chức bộ máy quý I năm 2024");
        assertThat(value(page, "signer")).as("what was typed stays").isEqualTo("Đ/c Trưởng ban");
        page.getByText("“Đỗ Thị Bích Hường”").waitFor();
        assertThat(page.locator("[id='entry:others']").innerText())
                .contains("716/2024/KH-UBND")
                .contains("Chưa có trong kho");
        PageCheck.passes(office.browser(), page, "phone-suggested");

        page.locator(id("subject")).fill("Báo cáo kết quả sắp xếp tổ chức bộ máy quý I năm 2024");
        page.getByLabel(Pattern.compile("Căn cứ: 715/2024/QĐ-UBND")).check();
        page.locator(id("save")).click();
        page.waitForURL(address -> address.contains("/document/"));
        JsonNode saved = clerk.get("documents/" + entered(page)).expect(200).json();
        assertThat(saved.get("number").asText()).isEqualTo("77-BC/BTCHU");
        assertThat(saved.get("issuedOn").asText()).isEqualTo("2024-03-25");
        assertThat(saved.get("issuer").asText()).isEqualTo("BTCHU");
        assertThat(saved.get("subject").asText()).isEqualTo("Báo cáo kết quả sắp xếp tổ chức bộ máy quý I năm 2024");
        assertThat(saved.get("signer").asText()).isEqualTo("Đ/c Trưởng ban");
        assertThat(saved.at("/files/0/name").asText()).isEqualTo("bao-cao-77.docx");
        assertThat(saved.at("/relations/0/kind").asText()).isEqualTo("basedOn");
        assertThat(saved.at("/relations/0/document/number").asText()).isEqualTo("715/2024/QĐ-UBND");
    }

    @Test
    void aFileThatIsRefusedIsSaidToBeSoAndTakesNothingAway() {
        Page page = office.window("luutru", Screen.DESK);
        office.browser().open(page, "/document-entry");
        page.locator(id("subject")).fill("Trích yếu đã gõ");
        choose(page, new FilePayload("cong-van.txt", "text/plain", "Kính gửi\nTỐI MẬT\nNội dung".getBytes(UTF_8)));
        page.getByText("Không đưa tài liệu bí mật nhà nước lên hệ thống")
                .first()
                .waitFor();
        assertThat(value(page, "subject")).isEqualTo("Trích yếu đã gõ");
        page.locator("[id='entry:files']").getByText("cong-van.txt").waitFor();
        PageCheck.passes(office.browser(), page, "desk-suggested-refused");
    }

    private void choose(Page page, FilePayload file) {
        page.locator("[id='entry:file'] input[type=file]").setInputFiles(file);
    }

    private static String value(Page page, String field) {
        return page.locator(id(field)).inputValue();
    }

    private static String id(String field) {
        return "[id='entry:" + field + "']";
    }

    private static String entered(Page page) {
        Matcher id = Pattern.compile("/document/(\\d+)").matcher(page.url());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
