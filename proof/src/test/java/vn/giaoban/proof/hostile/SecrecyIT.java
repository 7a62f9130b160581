package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.proof.browser.Chromium;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** State secrets stay out, wherever their mark stands and however it is written; words about secrecy do not. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyIT {

    private static final String ADVICE = "Không đưa tài liệu bí mật nhà nước lên hệ thống";
    private static final String REASON = "Tên chuyên mục trong bản tin, không phải dấu mật";

    private final House house;

    SecrecyIT(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"TỐI MẬT", "Tối Mật", "T Ố I  M Ậ T", "Độ mật: TUYỆT MẬT", "MẬT"})
    void aMarkedTextIsRefusedWithTheAdviceWhereverItIsTyped(String mark) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String text = Normalizer.normalize("Kính gửi: Ban Thường vụ\n" + mark + "\nNội dung", form);
            refused(() -> Documents.post(house.as("vanthu"), Documents.metadata("Công văn", text, "all")));
            refused(() -> Documents.post(
                    house.as("vanthu"),
                    Documents.metadata("Công văn", null, "all"),
                    "cong-van.txt",
                    "text/plain",
                    text.getBytes(UTF_8)));
            refused(() ->
                    Documents.suggestions(house.as("vanthu"), "cong-van.txt", "text/plain", text.getBytes(UTF_8)));
            refused(() -> draft(text, null));
            refused(() -> house.as("tonghop").post("conferences", conference(text)));
        }
        refused(() -> Documents.post(house.as("vanthu"), Documents.metadata(mark, "Nội dung", "all")));
    }

    @Test
    void aMarkInAFileIsSeenInTablesHeadersFootersAndTextBoxesAndOnTheSeventhPage() {
        MarkedFiles.word("TỐI MẬT")
                .forEach((name, content) -> refused(() -> Documents.post(
                        house.as("vanthu"),
                        Documents.metadata("Công văn", null, "all"),
                        name,
                        "application/octet-stream",
                        content)));
        byte[] pdf = MarkedFiles.pdf(List.of("Trang", "Trang", "Trang", "Trang", "Trang", "Trang", "TỐI MẬT", "Cuối"));
        refused(() -> Documents.post(
                house.as("vanthu"), Documents.metadata("Công văn", null, "all"), "bay.pdf", "application/pdf", pdf));
        refused(() -> Documents.post(
                house.as("vanthu"),
                Documents.metadata("Công văn", null, "all"),
                "TỐI MẬT.txt",
                "text/plain",
                "Nội dung".getBytes(UTF_8)));
        assertThat(house.as("tonghop")
                        .post("conferences/drafts", pdf, "application/pdf")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void wordsAboutSecrecyPass() {
        String text =
                "Quán triệt Luật Bảo vệ bí mật nhà nước.\nTài liệu mật, tối mật phải gửi qua cơ yếu.\nBảo mật thông tin.";
        Documents.post(house.as("vanthu"), Documents.metadata("Bảo vệ bí mật nhà nước", text, "all"))
                .expect(201);
        MarkedFiles.word("Công tác bảo vệ bí mật nhà nước")
                .forEach((name, content) -> Documents.post(
                                house.as("vanthu"),
                                Documents.metadata("Công văn", null, "all"),
                                name,
                                "application/octet-stream",
                                content)
                        .expect(201));
        draft("Ngày 19/3/2024, hội nghị giao ban. Kết luận: Giao Văn phòng tăng cường bảo vệ bí mật nhà nước.", null)
                .expect(200);
    }

    @Test
    void whoAnswersForALineGetsItInAndThatIsWrittenDown() {
        ObjectNode metadata = Documents.metadata("Bản tin", "Mục lục\nMẬT\nNội dung", "all");
        assertThat(Documents.post(house.as("vanthu"), metadata.deepCopy().put("notSecretBecause", "ok"))
                        .status())
                .as("a reason that is none")
                .isEqualTo(422);
        String id = Documents.post(house.as("vanthu"), metadata.put("notSecretBecause", REASON))
                .expect(201)
                .madeId();
        assertThat(audited("document.notSecret", id)).isEqualTo(REASON);

        draft("Ngày 19/3/2024, hội nghị giao ban.\nMẬT\nKết luận: Giao Văn phòng rà soát.", REASON)
                .expect(200);
        ObjectNode wanted = conference("Chuyên mục\nMẬT\ncủa bản tin");
        String conference = house.as("tonghop")
                .post("conferences", wanted.put("notSecretBecause", REASON))
                .expect(201)
                .madeId();
        assertThat(audited("conclusion.notSecret", conference)).isEqualTo(REASON);
        ObjectNode again = House.json();
        again.set(
                "clauses",
                house.as("tonghop").get("conferences/" + conference).json().get("clauses"));
        house.as("tonghop")
                .put("conferences/" + conference + "/conclusion", again)
                .expect(200);
        again.withArray("clauses").addObject().put("kind", "task").put("text", "Phụ lục\nTỐI MẬT");
        refused(() -> house.as("tonghop").put("conferences/" + conference + "/conclusion", again));
        assertThat(house.rows()
                        .count("select count(*) from audit_event where action = 'secrecy.mark' and result = 'REFUSED'"))
                .as("what was refused is written down too")
                .isPositive();
        assertThat(house.rows().count("select count(*) from audit_event where detail like '%Phụ lục%'"))
                .as("but nothing of the text around the mark")
                .isZero();
    }

    /** As after a reader that ran out of time: the bytes are kept, the text is not known. */
    @Test
    void aFileLeavesQuarantineOnlyWhenItWasReadAndBearsNoMark() {
        String clean = quarantined("Báo cáo chờ kiểm tra", "Nội dung docxongroi của báo cáo.");
        String marked = quarantined("Báo cáo còn dấu", "Nội dung khác.");
        Api clerk = house.as("vanthu");
        clerk.get(file(clean)).expect(404);
        Api.Answer read = clerk.post(file(clean) + "/reading").expect(200);
        assertThat(read.json().at("/files/0/textState").asText()).isEqualTo("read");
        clerk.get(file(clean)).expect(200);
        house.awaitIndexed();
        assertThat(clerk.get("search?q=docxongroi")
                        .expect(200)
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(1);
        assertThat(audited("document.readAgain", clean)).isEqualTo("bao-cao.txt");

        house.rows().run("update document_file set name = 'TỐI MẬT.txt' where document_id = " + marked);
        refused(() -> clerk.post(file(marked) + "/reading"));
        clerk.get(file(marked)).expect(404);
    }

    private String quarantined(String subject, String text) {
        String id = Documents.post(
                        house.as("vanthu"),
                        Documents.metadata(subject, null, "all"),
                        "bao-cao.txt",
                        "text/plain",
                        text.getBytes(UTF_8))
                .expect(201)
                .madeId();
        house.rows().run("update document_file set text_state = 'QUARANTINED' where document_id = " + id);
        house.rows().run("delete from file_page where document_id = " + id);
        return id;
    }

    private String file(String document) {
        long id = house.rows().count("select max(id) from document_file where document_id = " + document);
        return "documents/" + document + "/files/" + id;
    }

    @Test
    void thePagesRefuseWithTheAdviceKeepNoDraftAndAskWhyItIsNoMark() {
        try (Chromium browser = Chromium.visiting(house.server().base())) {
            Page page = browser.signedIn(Screen.DESK, "chanhvanphong", MicroServer.PASSWORD);
            browser.open(page, "/from-text");
            page.locator("textarea")
                    .first()
                    .fill("Ngày 19/3/2024, hội nghị giao ban bimatthu.\nTỐI MẬT\nKết luận: Giao Văn phòng rà soát.");
            page.locator("[id$=':read']").first().click();
            page.getByText(ADVICE).first().waitFor();
            assertThat(house.rows().count("select count(*) from draft where content like '%bimatthu%'"))
                    .isZero();
            page.locator("input[id$='notSecret']").fill(REASON);
            page.locator("[id$=':read']").first().click();
            page.waitForSelector("section.source");

            browser.open(page, "/document-entry");
            page.locator("textarea[id$='subject']").fill("Công văn từ trang");
            page.locator("select[id$='kind']").selectOption("KH");
            page.locator("select[id$='issuer']").selectOption("VPHU");
            page.locator("textarea[id$='text']").fill("Mở đầu\nT Ố I  M Ậ T\nNội dung");
            page.locator("[id$=':save']").first().click();
            page.getByText(ADVICE).first().waitFor();
            assertThat(house.rows().count("select count(*) from document where subject = 'Công văn từ trang'"))
                    .isZero();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Api.Answer draft(String text, String reason) {
        String path =
                reason == null ? "conferences/drafts" : "conferences/drafts?notSecretBecause=" + Api.encode(reason);
        return house.as("tonghop").post(path, text.getBytes(UTF_8), "text/plain; charset=UTF-8");
    }

    private static ObjectNode conference(String clause) {
        ObjectNode conference = House.json()
                .put("kind", "briefing")
                .put("title", "Hội nghị thử")
                .put("date", "2024-03-27");
        conference.putArray("summoned").add("VPHU");
        conference.putArray("clauses").addObject().put("kind", "task").put("text", clause);
        return conference;
    }

    private void refused(java.util.function.Supplier<Api.Answer> attempt) {
        Map<String, Long> before = state();
        Api.Answer answer = attempt.get();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText()).contains(ADVICE);
        assertThat(state()).as("nothing is half saved").isEqualTo(before);
    }

    private Map<String, Long> state() {
        return Map.of(
                "documents", house.rows().count("select count(*) from document"),
                "files", house.rows().count("select count(*) from document_file"),
                "pages", house.rows().count("select count(*) from file_page"),
                "conferences", house.rows().count("select count(*) from conference"),
                "clauses", house.rows().count("select count(*) from clause"));
    }

    private String audited(String action, String subject) {
        return house.rows()
                .text("select max(detail) from audit_event where result = 'DONE' and action = '" + action
                        + "' and subject_id = '" + subject + "'");
    }
}
