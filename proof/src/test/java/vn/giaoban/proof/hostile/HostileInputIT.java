package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.browser.Chromium;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** Hostile and broken input by REST, and what a browser makes of what was stored. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputIT {

    private MicroServer server;
    private Api clerk;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = MicroServer.withDemonstration(folder).start();
        clerk = Api.as(server.base(), "vanthu", MicroServer.PASSWORD);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void markupInEveryFieldStaysTextOnEveryPage() {
        List<String> ids = new ArrayList<>();
        for (String markup : Markup.all()) {
            ObjectNode metadata = Documents.metadata("xuyensuot " + markup, "Nội dung xuyensuot " + markup, "all");
            metadata.put("signer", markup.length() > 150 ? markup.substring(0, 150) : markup);
            ids.add(Documents.post(clerk, metadata).expect(201).madeId());
        }
        awaitIndexed();
        JsonNode found = clerk.get("search?size=100&q=xuyensuot").expect(200).json();
        assertThat(found.get("total").asInt()).isEqualTo(60);
        found.get("hits")
                .forEach(hit -> hit.get("fragments")
                        .forEach(fragment -> assertThat(
                                        fragment.get("html").asText().replaceAll("</?mark>", ""))
                                .as("a fragment holds no markup but its own")
                                .doesNotContain("<")));
        try (Chromium browser = Chromium.visiting(server.base())) {
            Page page = browser.signedIn(Screen.DESK, "vanthu", MicroServer.PASSWORD);
            List<String> dialogs = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            for (int number = 0; number < 6; number++) {
                browser.open(page, "/search?q=xuyensuot&page=" + number);
            }
            for (String id : ids) {
                browser.open(page, "/document/" + id);
                assertThat(page.content()).doesNotContain("alert(1)</script>");
            }
            assertThat(dialogs).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void textTypedInDecomposedLettersIsTheSameText() {
        String subject = "Kế hoạch nghiệm thu đường bờ vùng";
        ObjectNode metadata =
                Documents.metadata(Normalizer.normalize(subject, Normalizer.Form.NFD), "Nội dung.", "all");
        String id = Documents.post(clerk, metadata).expect(201).madeId();
        assertThat(clerk.get("documents/" + id).json().get("subject").asText()).isEqualTo(subject);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedOrKeptWithoutTextAndTheNextOneIsRead() throws IOException {
        refusedOrWithoutText("rong.docx", new byte[0]);
        refusedOrWithoutText("hong.pdf", "%PDF-1.7\nkhông phải là PDF".getBytes(UTF_8));
        refusedOrWithoutText("bom.docx", bomb());
        refusedOrWithoutText("gia.pdf", bomb());
        String id = Documents.post(
                        clerk,
                        Documents.metadata("Văn bản đọc được", null, "all"),
                        "doc-duoc.txt",
                        "text/plain",
                        "Nội dung đọc được của đồng chí Thụy".getBytes(UTF_8))
                .expect(201)
                .madeId();
        assertThat(clerk.get("documents/" + id + "/text").expect(200).text()).contains("đọc được của đồng chí Thụy");
    }

    private void refusedOrWithoutText(String name, byte[] content) {
        String subject = "Tệp thử " + name;
        Api.Answer answer = Documents.post(
                clerk, Documents.metadata(subject, null, "all"), name, "application/octet-stream", content);
        if (answer.status() == 201) {
            JsonNode file =
                    clerk.get("documents/" + answer.madeId()).expect(200).json().at("/files/0");
            assertThat(file.get("textState").asText()).as(name).isNotEqualTo("read");
        } else {
            assertThat(answer.status()).as(name).isIn(413, 415, 422);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            JsonNode list = clerk.get("documents?size=200").expect(200).json();
            assertThat(list.toString()).as("nothing is half saved").doesNotContain(subject);
        }
    }

    @Test
    void aStateSecretIsRefusedAndASentenceAboutSecrecyIsNot() {
        ObjectNode marked = Documents.metadata("Công văn", "TỐI MẬT\nNội dung", "all");
        Api.Answer refused = Documents.post(clerk, marked).expect(422);
        assertThat(refused.json().get("title").asText()
                        + refused.json().get("detail").asText())
                .contains("mật");
        Documents.post(
                        clerk,
                        Documents.metadata(
                                "Quán triệt Luật Bảo vệ bí mật nhà nước",
                                "Bảo vệ bí mật nhà nước là trách nhiệm.",
                                "all"))
                .expect(201);
    }

    @Test
    void badInputIsNamedFieldByFieldInVietnameseAndNothingIsSaved() {
        long before = clerk.get("documents").json().get("total").asLong();
        ObjectNode bad =
                Documents.metadata("", "x", "all").put("issuer", "KHÔNG-CÓ").put("issuedOn", "2024-02-30");
        Api.Answer answer = Documents.post(clerk, bad);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(clerk.get("documents").json().get("total").asLong()).isEqualTo(before);
    }

    @Test
    void aRequestSentTwiceWithOneKeyMakesOneDocument() {
        ObjectNode metadata = Documents.metadata("Gửi hai lần", "Nội dung", "all");
        String first = Documents.post(clerk, metadata, "Idempotency-Key", "khoa-1")
                .expect(201)
                .madeId();
        String second = Documents.post(clerk, metadata, "Idempotency-Key", "khoa-1")
                .expect(201)
                .madeId();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theInterfaceNeverAnswersInHtmlNorOpensASession() {
        Api anonymous = Api.anonymous(server.base());
        for (String path : List.of("documents", "nowhere", "documents/../../login", "search?q=x", "tasks/1")) {
            Api.Answer answer = anonymous.get(path);
            assertThat(answer.contentType()).as(path).doesNotContain("html");
            assertThat(answer.raw().headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.status()).as(path).isIn(401, 404);
        }
        assertThat(clerk.get("documents/khong-phai-so").status()).isEqualTo(404);
        assertThat(clerk.get("documents/999999999999999999999999").status()).isEqualTo(404);
        assertThat(clerk.get("search?q=" + Api.encode("\"".repeat(400))).status())
                .isEqualTo(200);
        assertThat(clerk.get("search?size=100000&q=x").status()).isIn(200, 400, 422);
    }

    private void awaitIndexed() {
        Api administrator = Api.as(server.base(), "quantri", MicroServer.PASSWORD);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> administrator
                                .get("search/status")
                                .expect(200)
                                .json()
                                .get("waiting")
                                .asLong()
                        == 0);
    }

    /** A small archive file that unpacks to half a gigabyte of nothing. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
