package vn.giaoban.proof.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** What the machine read is put right by a person beside what the file has: found as he wrote it, and taken back if need be. */
@OnSharedOffice
class TextReviewIT {

    private static final String TYPED = "Huyeän uûy toå chöùc hoäi nghò giao ban quyù I, trieån khai baïn \u00DF haønh";

    private final Office office;

    TextReviewIT(Office office) {
        this.office = office;
    }

    @Test
    void aLostLetterIsPutRightAndThePageIsTakenBack() {
        Api clerk = office.api("tonghop");
        JsonNode entered = Documents.post(
                        clerk,
                        Documents.metadata("Báo cáo cần rà soát nội dung", null, "all"),
                        "bao-cao.txt",
                        "text/plain",
                        TYPED.getBytes(ISO_8859_1))
                .expect(201)
                .json();
        String id = entered.get("id").asText();
        assertThat(entered.get("warnings").toString()).contains("1 chữ không chắc chắn");
        assertThat(text(clerk, id).get("origin").asText()).isEqualTo("converted");
        Page page = office.window("tonghop", Screen.DESK);
        office.browser().open(page, "/text-review/" + id);
        assertThat(page.locator("mark").count()).isEqualTo(1);

        page.locator("[id='page:text']").fill("Huyện ủy tổ chức hội nghị giao ban quý I, triển khai bản ban hành mới");
        page.locator("[id='page:save']").click();
        page.getByText("Đã lưu nội dung trang.").first().waitFor();
        JsonNode corrected = text(clerk, id);
        assertThat(corrected.get("text").asText()).endsWith("triển khai bản ban hành mới");
        assertThat(corrected.get("review").asText()).isEqualTo("corrected");
        assertThat(corrected.get("uncertain").asInt()).isZero();

        page.locator("[id='page:notOld']").click();
        page.getByText("Đã đưa trang về nội dung như trong tệp.").first().waitFor();
        assertThat(text(clerk, id).get("text").asText()).isEqualTo(TYPED);

        page.locator("[id='page:back']").click();
        page.getByText(Pattern.compile("Đã lấy lại nội dung máy đọc")).first().waitFor();
        assertThat(text(clerk, id).get("text").asText())
                .startsWith("Huyện ủy tổ chức")
                .contains("\uFFFD");
    }

    private static JsonNode text(Api clerk, String id) {
        return clerk.get("documents/" + id + "/text").expect(200).json().at("/items/0");
    }
}
