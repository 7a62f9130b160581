package vn.giaoban.proof.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/**
 * Every page that is shipped, on a desk and on a phone: full, filled in wrongly, and asked for what is not there. A page that
 * nobody has said how to look at fails. The same pages when they are empty are looked at by {@link FirstStartIT}.
 */
@OnSharedOffice
class EveryPageIT {

    /** Who opens a page, and where. */
    private record Visit(String user, List<String> addresses) {}

    private static final String UNBROKEN = "motchudaibonmuoikytukhongcodaucachnaoca1";
    private static final String LONG =
            ("Báo cáo tổng hợp kết quả thực hiện nhiệm vụ trọng tâm của các cơ quan tham mưu, giúp"
                            + " việc Huyện ủy trong công tác xây dựng Đảng, xây dựng hệ thống chính trị trong sạch, vững mạnh và phương"
                            + " hướng, nhiệm vụ, giải pháp chủ yếu của quý tiếp theo trình hội nghị giao ban "
                            + UNBROKEN
                            + " kèm theo phụ lục số liệu chi tiết của từng cơ quan, đơn vị và danh mục nhiệm vụ chuyển tiếp sang quý sau"
                            + " theo yêu cầu của Thường trực")
                    .substring(0, 400);

    /** Pages on which nothing can be filled in wrongly: they only show, or filter by words and by choice. */
    private static final Set<String> NOTHING_TO_GET_WRONG = Set.of(
            "desk",
            "calendar",
            "conferences",
            "index-status",
            "notifications",
            "outgoing-mail",
            "imports",
            "import",
            "templates",
            "search-help",
            "search-why",
            "body-report-round",
            "holdings",
            "print",
            "text-reviews");

    /** Pages of one thing; all others show many or none. */
    private static final List<String> OF_ONE_THING = List.of(
            "document",
            "document-entry",
            "task",
            "conference",
            "conference-plan",
            "register",
            "saved-searches",
            "import",
            "dossier",
            "print",
            "text-review",
            "body-report",
            "body-report-round");

    private final Office office;
    private final Map<String, Visit> full = new TreeMap<>();
    private Map<String, WrongInput> wrong;
    private String restricted;

    EveryPageIT(Office office) {
        this.office = office;
    }

    @BeforeAll
    void furnish() {
        Api officer = office.api("tonghop");
        String document = Documents.create(officer, LONG, "Đoạn một về kế hoạch.\n\n" + LONG, "all");
        restricted = Documents.create(officer, "Văn bản chỉ lưu hành trong Văn phòng", "Đoạn một.", "VPHU");
        JsonNode meeting = officer.post("conferences", conference()).expect(201).json();
        String conference = meeting.get("id").asText();
        String task = officer.post("clauses/" + meeting.at("/clauses/0/id").asText() + "/tasks", task())
                .expect(201)
                .madeId();
        officer.post("tasks/" + task + "/acceptance", deed()).expect(200);
        String dossier = dossier(document);
        scan();
        sayWhatIsFull(document, conference, task);
        full.put("dossiers", new Visit("tonghop", List.of("/dossiers")));
        full.put("dossier", new Visit("tonghop", List.of("/dossier/" + dossier)));
        full.put("retention", new Visit("luutru", List.of("/retention")));
        full.put("fonds", new Visit("luutru", List.of("/fonds")));
        full.put("incoming", new Visit("vanthu", List.of("/incoming")));
        full.put("hand-overs", new Visit("luutru", List.of("/hand-overs")));
        full.put("print", new Visit("vanthu", List.of("/print/dossier/" + dossier)));
        String typedLongAgo = typedLongAgo(officer);
        full.put("text-reviews", new Visit("tonghop", List.of("/text-reviews", "/text-reviews?concern=CONVERTED")));
        full.put("text-review", new Visit("tonghop", List.of("/text-review/" + typedLongAgo)));
        JsonNode round = officer.get("report-rounds").expect(200).json().at("/items/0");
        String body = "/body-report/";
        full.put("body-reports", new Visit("tonghop", List.of("/body-reports")));
        full.put(
                "body-report-round",
                new Visit(
                        "tonghop",
                        List.of("/body-report-round/" + round.get("id").asText())));
        full.put("body-report", new Visit("bantochuc", List.of(body + reportOf(round, "BTCHU"))));
        wrong = WrongInputs.ofEveryPage(planned(officer), task, document, dossier, typedLongAgo);
        wrong.put(
                "body-report",
                new WrongInput(
                        "tonghop",
                        body + reportOf(round, "UBKTHU"),
                        "",
                        "",
                        "",
                        "judge:reason",
                        "",
                        "judge:giveBack",
                        "Đồng chí chưa nhập: Nội dung cần bổ sung"));
    }

    /** The demonstration's next conference: planned, and ahead of the business day. */
    private static String planned(Api officer) {
        for (JsonNode line :
                officer.get("conferences?size=50").expect(200).json().get("items")) {
            if (line.get("state").asText().equals("planned")
                    && line.get("title").asText().startsWith("Hội nghị giao ban tháng 4")) {
                return line.get("id").asText();
            }
        }
        throw new AssertionError("the demonstration has no conference ahead");
    }

    private static String reportOf(JsonNode round, String body) {
        for (JsonNode line : round.get("reports")) {
            if (line.get("body").asText().equals(body)) {
                return line.get("id").asText();
            }
        }
        throw new AssertionError(body + " was not asked for a report in the demonstration");
    }

    /** The number of a document of the demonstration. */
    private static String numbered(Api officer) {
        for (JsonNode line : officer.get("documents?size=50").expect(200).json().get("items")) {
            if (line.hasNonNull("number")) {
                return line.get("number").asText();
            }
        }
        throw new AssertionError("the demonstration has no document with a number");
    }

    private void sayWhatIsFull(String document, String conference, String task) {
        String meeting = "/conference/" + conference + "?tab=";
        full.put("login", new Visit("", List.of("/login")));
        full.put("start", new Visit("", List.of("/start?key=khong-con-gia-tri")));
        full.put("account", new Visit("tonghop", List.of("/account")));
        full.put("accounts", new Visit("quantri", List.of("/accounts")));
        full.put("notifications", new Visit("chanhvanphong", List.of("/notifications", "/notifications?unread=true")));
        full.put("outgoing-mail", new Visit("quantri", List.of("/outgoing-mail", "/outgoing-mail?stuck=true")));
        full.put("bodies", new Visit("quantri", List.of("/bodies")));
        full.put("index-status", new Visit("quantri", List.of("/index-status")));
        full.put("opening", new Visit("quantri", List.of("/opening")));
        full.put("imports", new Visit("luutru", List.of("/imports")));
        full.put("import", new Visit("luutru", List.of("/import/" + rejected())));
        full.put("scans", new Visit("luutru", List.of("/scans")));
        full.put("holdings", new Visit("luutru", List.of("/holdings", "/holdings?tab=missing")));
        full.put("templates", new Visit("vanthu", List.of("/templates")));
        full.put("registers", new Visit("vanthu", List.of("/registers")));
        full.put("register", new Visit("vanthu", List.of("/register/1")));
        full.put("desk", new Visit("tonghop", List.of("/desk")));
        full.put("conferences", new Visit("tonghop", List.of("/conferences")));
        List<String> tabs = Stream.of("docket", "agenda", "people", "conclusion", "tasks", "documents")
                .map(meeting::concat)
                .toList();
        full.put("conference", new Visit("tonghop", tabs));
        full.put(
                "conference-plan", new Visit("tonghop", List.of("/conference-plan", "/conference-plan/" + conference)));
        full.put("from-text", new Visit("tonghop", List.of("/from-text")));
        full.put("tasks", new Visit("tonghop", List.of("/tasks", "/tasks?status=overdue")));
        full.put("task", new Visit("tonghop", List.of("/task/" + task, "/task/1")));
        full.put("calendar", new Visit("tonghop", List.of("/calendar?week=2024-W17", "/calendar?week=2024-W18")));
        full.put("holidays", new Visit("tonghop", List.of("/holidays?year=2024", "/holidays?year=1999")));
        full.put(
                "reports",
                new Visit(
                        "tonghop",
                        List.of(
                                "/reports",
                                "/reports?table=followUp&asOf=2024-03-20",
                                "/reports?table=annex&conference=" + conference,
                                "/reports?table=conferences",
                                "/reports?table=gaps")));
        full.put(
                "search",
                new Visit(
                        "tonghop",
                        List.of(
                                "/search",
                                "/search?q=" + Api.encode("kế hoạch"),
                                "/search?q=ke+hoach+quy+I%2F2024",
                                "/search?q=khongcogi")));
        full.put("search-help", new Visit("tonghop", List.of("/search-help")));
        office.api("tonghop")
                .post(
                        "saved-searches",
                        JSON.createObjectNode()
                                .put("name", LONG.substring(0, 200))
                                .put("query", "q=quy"))
                .expect(201);
        full.put(
                "saved-searches",
                new Visit("tonghop", List.of("/saved-searches", "/saved-searches?q=" + Api.encode("kế hoạch"))));
        full.put(
                "search-why",
                new Visit(
                        "tonghop",
                        List.of(
                                "/search-why?number=99999-XX%2FHU",
                                "/search-why?q=" + UNBROKEN + "&kind=NQ&from=01/01/1990&to=02/01/1990&number="
                                        + Api.encode(numbered(office.api("tonghop"))))));
        full.put("document", new Visit("tonghop", List.of("/document/" + document)));
        full.put("document-entry", new Visit("tonghop", List.of("/document-entry", "/document-entry/" + document)));
    }

    /** A dossier with a document in it. */
    private String dossier(String document) {
        Api clerk = office.api("vanthu");
        ObjectNode wanted = JSON.createObjectNode()
                .put("code", "HS." + UNBROKEN)
                .put("title", LONG)
                .put("body", "VPHU")
                .put("openedOn", "2024-03-01")
                .put("term", "2");
        String dossier = clerk.post("dossiers", wanted).expect(201).madeId();
        clerk.post(
                        "dossiers/" + dossier + "/documents",
                        JSON.createObjectNode()
                                .put("document", document)
                                .put("sheets", 12)
                                .put("note", LONG))
                .expect(201);
        return dossier;
    }

    /** A file in VNI, with a letter that no table knows. */
    private static String typedLongAgo(Api officer) {
        String text = "Huyeän uûy toå chöùc hoäi nghò giao ban quyù I, baïn \u00DF haønh " + UNBROKEN;
        return Documents.post(
                        officer,
                        Documents.metadata(LONG, null, "all"),
                        "bao-cao.txt",
                        "text/plain",
                        text.getBytes(ISO_8859_1))
                .expect(201)
                .madeId();
    }

    /** A scan that waits, under a name as long as names may be. */
    private void scan() {
        try {
            Files.write(office.scanners().resolve("quet-" + UNBROKEN.repeat(4) + ".docx"), OfficeFiles.docx(LONG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the scan waits to be registered")
                .atMost(Duration.ofMinutes(2))
                .until(() ->
                        office.api("luutru").get("scans").expect(200).text().contains(UNBROKEN));
    }

    /** An import of which some rows are not taken in. */
    private String rejected() {
        String rows =
                "{\"externalId\": \"cu-1\"}\n" + "{\"externalId\": \"" + UNBROKEN + "\", \"kind\": \"" + LONG + "\"}\n";
        return office.api("luutru")
                .post("imports", rows.getBytes(UTF_8), "application/x-ndjson")
                .expect(202)
                .madeId();
    }

    static List<String> shipped() {
        return ShippedPages.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isGoodWhenItIsFull(String name) {
        Visit visit = full.get(name);
        assertThat(visit).as("say in this test who opens %s, and where", name).isNotNull();
        Page page = office.window(visit.user(), Screen.DESK);
        for (String address : visit.addresses()) {
            office.browser().open(page, address);
            PageCheck.passesOnEveryScreen(office.browser(), page, Screen.DESK, "full" + address);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysWhatIsWrongBesideTheFieldAndLosesNothing(String name) {
        if (NOTHING_TO_GET_WRONG.contains(name) || FirstStartIT.WRONG_INPUT_LOOKED_AT.contains(name)) {
            return;
        }
        WrongInput input = wrong.get(name);
        assertThat(input)
                .as("say in this test how %s is filled in wrongly", name)
                .isNotNull();
        // Where there is least room to type; full pages begin at the desk.
        Page page = office.window(input.user(), Screen.PHONE);
        office.browser().open(page, input.address());
        input.check(office.browser(), page);
        PageCheck.passesOnEveryScreen(office.browser(), page, Screen.PHONE, "wrong-" + name);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatIsNotThereIsTheSameAsWhatIsNotTheCallers(Screen screen) {
        Page officer = office.window("tonghop", screen);
        for (String name : OF_ONE_THING) {
            missing(officer, "/" + name + "/987654321", screen);
        }
        List.of("/khong-co-trang-nay", "/accounts", "/index-status").forEach(gone -> missing(officer, gone, screen));
        List.of("/document/" + restricted, "/document-entry")
                .forEach(gone -> missing(office.window("bandanvan", screen), gone, screen));
    }

    private void missing(Page page, String address, Screen screen) {
        assertThat(office.browser().open(page, address).status()).as(address).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).as(address).isEqualTo("Không tìm thấy trang");
        PageCheck.passes(office.browser(), page, picture(screen, "missing" + address));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theSignInPageSaysWhatIsWrongAndKeepsTheName(Screen screen) {
        Page page = office.browser().window(screen);
        office.browser().open(page, "/login");
        page.getByLabel("Tên đăng nhập").fill("khong-ai-ca");
        page.getByLabel("Mật khẩu").fill("sai-mat-khau-roi");
        page.getByLabel("Mật khẩu").press("Enter");
        page.getByText("Tên đăng nhập hoặc mật khẩu không đúng.").first().waitFor();
        assertThat(page.getByLabel("Tên đăng nhập").inputValue()).isEqualTo("khong-ai-ca");
        PageCheck.passes(office.browser(), page, picture(screen, "login-refused"));
    }

    @Test
    void theDeskIsGoodForEveryRole() {
        for (String user :
                List.of("lanhdao", "chanhvanphong", "vanthu", "luutru", "bandanvan", "nghiencuu", "quantri")) {
            Page page = office.window(user, Screen.PHONE);
            office.browser().open(page, "/desk");
            PageCheck.passes(office.browser(), page, picture(Screen.PHONE, "desk-of-" + user));
        }
    }

    @Test
    void everyPageSpeaksEnglishToWhoeverChoosesIt() {
        for (String user : List.of("tonghop", "quantri")) {
            Page page = office.browser().signedIn(Screen.DESK, user, MicroServer.PASSWORD);
            speak(page, "English", "en");
            try {
                full.values().stream()
                        .filter(visit -> visit.user().equals(user))
                        .flatMap(visit -> visit.addresses().stream())
                        .forEach(address -> speaksEnglish(page, address));
            } finally {
                speak(page, "Tiếng Việt", "vi");
            }
        }
    }

    private void speaksEnglish(Page page, String address) {
        office.browser().open(page, address);
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo("en");
        assertThat(page.content()).as(address).doesNotContain("???");
        assertThat(page.locator("nav.side").innerText()).as(address).doesNotContain("Bàn làm việc");
        assertThat(office.browser().freshComplaints()).as(address).isEmpty();
    }

    private void speak(Page page, String language, String tag) {
        office.browser().open(page, "/desk");
        page.locator("details.me > summary").click();
        page.getByText(language, new Page.GetByTextOptions().setExact(true)).click();
        page.waitForFunction("tag => document.documentElement.lang === tag", tag);
    }

    private static ObjectNode conference() {
        ObjectNode meeting =
                JSON.createObjectNode().put("kind", "monthlyBriefing").put("title", LONG);
        meeting.put("start", "2024-04-20T08:00").put("place", LONG.substring(0, 120));
        meeting.putArray("summoned").add("VPHU").add("BTCHU");
        ObjectNode clause = meeting.putArray("clauses").addObject();
        clause.put("kind", "task").put("text", LONG).put("noTask", false);
        return meeting;
    }

    private static ObjectNode task() {
        ObjectNode task = JSON.createObjectNode().put("content", LONG).put("lead", "VPHU");
        task.putArray("coordinating").add("BTCHU");
        task.putObject("due").put("kind", "day").put("day", "2024-04-15");
        return task.put("assignedOn", "2024-04-01");
    }

    private static ObjectNode deed() {
        return JSON.createObjectNode().put("on", "2024-04-01");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String picture(Screen screen, String what) {
        return screen.name().toLowerCase(Locale.ROOT) + "-" + what.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
