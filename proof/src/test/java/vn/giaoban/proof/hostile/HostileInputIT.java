package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.proof.browser.Chromium;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** What strangers and accidents send, and what a browser makes of what was stored. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputIT {

    private static final String WORD = "xuyensuot";

    private final House house;

    HostileInputIT(House house) {
        this.house = house;
    }

    @Test
    void sixtyScriptsInEveryTextFieldStayTextOnEveryPage() {
        StoredMarkup stored = new StoredMarkup(house.as("vanthu"), house.as("tonghop"), house.as("bantochuc"));
        stored.documents(WORD);
        stored.conference();
        house.rows()
                .run("update body_name set full_name = full_name || ' <img src=x onerror=alert(1)>', short_name ="
                        + " short_name || ' \"><svg onload=alert(1)>'");
        house.rows().run("update account set display_name = display_name || ' <script>alert(1)</script>'");
        house.awaitIndexed();
        JsonNode found =
                house.as("vanthu").get("search?size=100&q=" + WORD).expect(200).json();
        assertThat(found.get("total").asInt()).isEqualTo(StoredMarkup.bundles().size());
        found.get("hits")
                .forEach(hit -> hit.get("fragments")
                        .forEach(fragment -> assertThat(
                                        fragment.get("html").asText().replaceAll("</?mark>", ""))
                                .as("a fragment holds no markup but its own")
                                .doesNotContain("<")));
        List<String> pages = new ArrayList<>(stored.pages());
        pages.addAll(List.of("/search?q=" + WORD, "/search?q=" + WORD + "&page=1"));
        Markup.all().forEach(markup -> pages.add("/search?q=" + Api.encode(markup)));
        try (Chromium browser = Chromium.visiting(house.server().base())) {
            List<String> dialogs = new ArrayList<>();
            look(browser, "tonghop", pages, dialogs);
            look(
                    browser,
                    "quantri",
                    List.of("/bodies", "/accounts", "/account", "/index-status", "/outgoing-mail"),
                    dialogs);
            look(browser, "bantochuc", List.of("/notifications", "/notifications?unread=true"), dialogs);
            readTheScripts(browser, dialogs);
            Page stranger = watched(browser.window(Screen.DESK), dialogs);
            browser.open(stranger, "/login?from=" + Api.encode("\"><script>alert(1)</script>"));
            browser.open(stranger, "/login?from=" + Api.encode("javascript:alert(1)"));
            assertThat(dialogs).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        } finally {
            house.rows()
                    .run("update body_name set full_name = split_part(full_name, ' <img', 1), short_name ="
                            + " split_part(short_name, ' \">', 1)");
            house.rows().run("update account set display_name = split_part(display_name, ' <script', 1)");
        }
    }

    private void look(Chromium browser, String user, List<String> pages, List<String> dialogs) {
        Page page = watched(browser.signedIn(Screen.DESK, user, MicroServer.PASSWORD), dialogs);
        for (String path : pages) {
            page.navigate(house.server().base().resolve(path).toString());
            assertThat(page.locator("script").allTextContents())
                    .as(path)
                    .noneMatch(script -> script.strip().equals("alert(1)"));
            assertThat(page.locator("img[src=x], svg[onload], [onerror], [onfocus^=alert], iframe[srcdoc]")
                            .count())
                    .as(path)
                    .isZero();
        }
    }

    private static Page watched(Page page, List<String> dialogs) {
        page.onDialog(dialog -> {
            dialogs.add(page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** A pasted text, and what the page makes of it on both sides. */
    private void readTheScripts(Chromium browser, List<String> dialogs) {
        Page page = watched(browser.signedIn(Screen.DESK, "tonghop", MicroServer.PASSWORD), dialogs);
        browser.open(page, "/from-text");
        StringBuilder text = new StringBuilder("Ngày 19/3/2024, hội nghị giao ban quý I. Kết luận hội nghị:\n");
        for (String markup : Markup.all()) {
            text.append("- Giao Ban Tổ chức Huyện ủy chủ trì ").append(markup).append(".\n");
        }
        page.locator("textarea").first().fill(text.toString());
        page.locator("[id='source:read']").click();
        page.waitForSelector("section.source");
        assertThat(page.locator("section.source").textContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void textTypedInDecomposedLettersIsTheSameText() {
        String subject = "Kế hoạch nghiệm thu đường bờ vùng";
        ObjectNode metadata =
                Documents.metadata(Normalizer.normalize(subject, Normalizer.Form.NFD), "Nội dung.", "all");
        String id = Documents.post(house.as("vanthu"), metadata).expect(201).madeId();
        assertThat(house.as("vanthu")
                        .get("documents/" + id)
                        .json()
                        .get("subject")
                        .asText())
                .isEqualTo(subject);
        house.awaitIndexed();
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(house.as("vanthu")
                            .get("search?q=" + Api.encode(Normalizer.normalize("\"" + subject + "\"", form)))
                            .expect(200)
                            .json()
                            .at("/hits/0/id")
                            .asText())
                    .as(form.name())
                    .isEqualTo(id);
        }
    }

    @Test
    void noHostileFileGetsInHalfOrCallsOutOrHarmsTheNext(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("may-chu.txt"), "noidungmaychu");
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            HostileFiles.all("http://127.0.0.1:" + listener.getLocalPort() + "/x", secret)
                    .forEach(this::refusedOrWithoutText);
            org.assertj.core.api.Assertions.assertThatThrownBy(listener::accept)
                    .as("a file made the server call out")
                    .isInstanceOf(SocketTimeoutException.class);
        }
        String id = post(
                        "doc-duoc.docx",
                        HostileFiles.word(HostileFiles.document("Nội dung đọc được của đồng chí Thụy")))
                .expect(201)
                .madeId();
        assertThat(house.as("vanthu")
                        .get("documents/" + id + "/text")
                        .expect(200)
                        .text())
                .contains("đọc được của đồng chí Thụy");
        assertThat(house.rows().count("select count(*) from file_page where content like '%noidungmaychu%'"))
                .isZero();
        assertThat(house.rows()
                        .count("select count(*) from document_file f where not exists"
                                + " (select 1 from document d where d.id = f.document_id)"))
                .isZero();
    }

    private Api.Answer post(String name, byte[] content) {
        return Documents.post(
                house.as("vanthu"),
                Documents.metadata("Tệp thử " + name, null, "all"),
                name,
                "application/octet-stream",
                content);
    }

    private void refusedOrWithoutText(String name, byte[] content) {
        Api.Answer answer = post(name, content);
        if (answer.status() == 201) {
            JsonNode file = house.as("vanthu")
                    .get("documents/" + answer.madeId())
                    .expect(200)
                    .json()
                    .at("/files/0");
            assertThat(house.rows()
                            .count("select count(*) from file_page where document_id = " + answer.madeId()
                                    + " and (content like '%noidungmaychu%' or length(content) > 2000000)"))
                    .as(name + " " + file)
                    .isZero();
            if (file.get("textState").asText().equals("quarantined")) {
                assertThat(house.visit("vanthu")
                                .get("/file/" + answer.madeId() + "/"
                                        + file.get("id").asText())
                                .status())
                        .as(name)
                        .isEqualTo(404);
            }
        } else {
            assertThat(answer.status()).as(name).isIn(413, 415, 422);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(house.rows().count("select count(*) from document where subject = 'Tệp thử " + name + "'"))
                    .as("nothing is half saved")
                    .isZero();
        }
    }

    @Test
    void aNameOfAFileNeverBecomesAPathOrAHeader() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("../../../etc/passwd", "passwd");
        // In a header a backslash says of the next letter that it is one.
        names.put("..\\..\\windows\\win.ini", "....windowswin.ini");
        names.put("thư mục/con/báo cáo.txt", "báo cáo.txt");
        names.put("báo%00cáo.txt", null);
        names.put("dòng%0D%0ASet-Cookie: a=b.txt", null);
        names.put("gpj.\u202Efdp.txt", null);
        names.put("a".repeat(300) + ".txt", null);
        names.forEach((sent, kept) -> {
            String id = Documents.post(
                            house.as("vanthu"),
                            Documents.metadata("Tên tệp", null, "all"),
                            sent,
                            "text/plain",
                            "Nội dung".getBytes(UTF_8))
                    .expect(201)
                    .madeId();
            JsonNode file =
                    house.as("vanthu").get("documents/" + id).expect(200).json().at("/files/0");
            String name = file.get("name").asText();
            assertThat(name)
                    .doesNotContain("/", "\\", "\r", "\n", "\0", "\u202E")
                    .hasSizeLessThanOrEqualTo(255);
            if (kept != null) {
                assertThat(name).isEqualTo(kept);
            }
            Raw.Answer download = house.visit("vanthu")
                    .get("/file/" + id + "/" + file.get("id").asText());
            assertThat(download.status()).isEqualTo(200);
            assertThat(download.header("Set-Cookie")).isEmpty();
            assertThat(download.header("Content-Disposition").orElseThrow()).startsWith("attachment;");
            assertThat(download.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(download.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"KH\",\"kind\":\"KH\",\"issuedOn\":1e999999999,\"issuer\":{},\"subject\":[]}",
                "{\"kind\":12,\"issuedOn\":true,\"issuer\":null,\"subject\":{\"a\":1}}",
                "{\"kind\":\"KH\",\"issuedOn\":\"2024-02-30\",\"issuer\":\"VPHU\",\"subject\":\"Thử\"}",
                "{\"kind\":\"KH\",\"issuedOn\":\"+999999999-01-01\",\"issuer\":\"VPHU\",\"subject\":\"Thử\"}",
                "{\"kind\":\"KH\",\"issuedOn\":\"2024-03-20\",\"issuer\":\"VPHU\",\"subject\":\"a\\u0000b\"}",
                "{\"version\":99999999999999999999999999,\"kind\":\"KH\"}",
                "{\"kind\":\"KH\"",
                "[]",
                "\"x\"",
                "",
                "null",
                "{'kind':'KH'}"
            })
    void jsonThatMakesNoSenseIsRefusedInVietnameseAndNothingIsSaved(String json) {
        refusedJson(json.getBytes(UTF_8));
    }

    @Test
    void jsonThatIsNoTextOrNestedWithoutEndIsRefused() {
        refusedJson("[".repeat(200_000).getBytes(UTF_8));
        refusedJson(("{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)).getBytes(UTF_8));
        refusedJson(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        refusedJson(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});
        refusedJson("{\"kind\":\"KH\",\"issuedOn\":\"2024-03-20\",\"issuer\":\"VPHU\",\"subject\":\"\uD83D\"}"
                .replace("\uD83D", "\u0000")
                .getBytes(UTF_8));
    }

    @Test
    void halfOfASurrogatePairIsKeptAsATextThatCanBeShownAndFound() {
        byte[] json =
                "{\"kind\":\"KH\",\"issuedOn\":\"2024-03-20\",\"issuer\":\"VPHU\",\"circulation\":\"all\",\"subject\":\"nua \\uD83D cap\"}"
                        .getBytes(UTF_8);
        Api.Answer answer = house.as("vanthu").post("documents", json, "application/json");
        assertThat(answer.status()).isIn(201, 400, 422);
        if (answer.status() == 201) {
            assertThat(house.as("vanthu")
                            .get("documents/" + answer.madeId())
                            .expect(200)
                            .text())
                    .doesNotContain("\uD83D");
        }
    }

    private void refusedJson(byte[] json) {
        long before = house.rows().count("select count(*) from document");
        Api.Answer answer = house.as("vanthu").post("documents", json, "application/json");
        assertThat(answer.status())
                .as(new String(json, 0, Math.min(80, json.length), UTF_8))
                .isIn(400, 413, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "vn.giaoban", "jakarta.");
        assertThat(house.rows().count("select count(*) from document")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "'; drop table document; --",
                "1 union select password_hash from account",
                "\") or 1=1 --",
                "%27%20or%201=1",
                "=1+1",
                "@SUM(A1)",
                "-1",
                "*",
                "a*",
                "??",
                "(((",
                "\\",
                "${jndi:ldap://127.0.0.1/x}",
                "#{1+1}",
                "subject desc nulls first",
                "\u0000",
                "🤷‍♂️"
            })
    void whatLooksLikeACommandIsATextInEveryParameter(String text) {
        String encoded = Api.encode(text);
        for (String path : List.of(
                "search?q=",
                "search?q=a&kind=",
                "search?q=a&issuer=",
                "search?q=a&from=",
                "search?q=a&sort=",
                "search?q=a&page=",
                "search?q=a&size=",
                "search/suggestions?q=",
                "documents?kind=",
                "documents?q=",
                "documents?sort=",
                "documents?page=",
                "documents?size=",
                "conferences?title=",
                "conferences?from=",
                "tasks?lead=",
                "tasks?status=",
                "tasks?sort=",
                "reports/task-status?asOf=",
                "bodies?on=",
                "documents/",
                "tasks/")) {
            if (path.endsWith("/") && text.matches("[\\\\\0]")) {
                // The server itself refuses such an address before the application hears of it.
                continue;
            }
            Api.Answer answer = house.as("nghiencuu").get(path + encoded);
            assertThat(answer.status()).as(path + text).isIn(200, 400, 404, 422);
            assertThat(answer.contentType()).as(path + text).contains("json");
            assertThat(answer.text()).doesNotContain("Exception", "PSQL", "PBKDF2");
        }
        assertThat(house.as("nghiencuu")
                        .get("search?q=" + Api.encode("\"khongcotunay " + text + "\""))
                        .status())
                .isIn(200, 400);
        for (String page :
                List.of("/search?q=", "/tasks?lead=", "/conferences?title=", "/document/", "/task/", "/conference/")) {
            assertThat(house.visit("nghiencuu").get(page + encoded).status())
                    .as(page + text)
                    .isIn(200, 400, 404);
        }
        assertThat(house.rows().count("select count(*) from document")).isPositive();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        long before = house.rows().count("select count(*) from document");
        Api.Answer answer = house.as("vanthu")
                .send(
                        "POST",
                        "documents",
                        BodyPublishers.ofString(
                                "------x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{"),
                        "multipart/form-data; boundary=----x");
        assertThat(answer.status()).isIn(400, 422);
        assertThat(house.rows().count("select count(*) from document")).isEqualTo(before);
    }

    @Test
    void badInputIsNamedFieldByFieldInVietnameseAndNothingIsSaved() {
        long before = house.rows().count("select count(*) from document");
        ObjectNode bad =
                Documents.metadata("", "x", "all").put("issuer", "KHÔNG-CÓ").put("issuedOn", "2024-02-30");
        Api.Answer answer = Documents.post(house.as("vanthu"), bad);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().get("violations")).isNotEmpty();
        assertThat(house.rows().count("select count(*) from document")).isEqualTo(before);
    }

    @Test
    void aRequestSentTwiceWithOneKeyMakesOneDocument() {
        ObjectNode metadata = Documents.metadata("Gửi hai lần", "Nội dung", "all");
        String first = Documents.post(house.as("vanthu"), metadata, "Idempotency-Key", "khoa-1")
                .expect(201)
                .madeId();
        String second = Documents.post(house.as("vanthu"), metadata, "Idempotency-Key", "khoa-1")
                .expect(201)
                .madeId();
        assertThat(second).isEqualTo(first);
    }
}
