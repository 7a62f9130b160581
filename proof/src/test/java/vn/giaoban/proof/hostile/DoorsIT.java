package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.api.Contract;
import vn.giaoban.proof.browser.Chromium;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** The doors of the house: who may go where, how long, and what is written on every answer. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsIT {

    private static final byte[] NOTHING = new byte[0];

    /** What the server refuses before any application hears of it: it says nothing but no. */
    private static final List<String> BY_THE_SERVER_ITSELF = List.of("TRACE", "TRACE interface", "400 traversal");

    private final House house;

    DoorsIT(House house) {
        this.house = house;
    }

    @Test
    void everyRoleCanDoWhatTheTableSaysAndNothingElse() {
        assertThat(RightsMatrix.operations())
                .as("the table speaks of every operation that is published")
                .containsAll(Contract.of(house.server().base()).operations());
        RightsMatrix matrix = new RightsMatrix(things());
        assertThat(matrix.differences(house::visit, new Visit(house.server().base(), null)))
                .isEmpty();
        assertThat(matrix.differences(house::as, Api.anonymous(house.server().base())))
                .isEmpty();
    }

    private Map<String, String> things() {
        Api officer = house.as("tonghop");
        Map<String, String> things = new LinkedHashMap<>();
        things.put("other-document", Documents.create(house.as("vanthu"), "Ma trận hai", "Nội dung", "all"));
        things.put("trash", Documents.create(house.as("vanthu"), "Ma trận ba", "Nội dung", "all"));
        String withFile = Documents.post(
                        house.as("vanthu"),
                        Documents.metadata("Ma trận bốn", null, "all"),
                        "ma-tran.txt",
                        "text/plain",
                        "Nội dung tệp".getBytes(UTF_8))
                .expect(201)
                .madeId();
        things.put("document", withFile);
        things.put(
                "file",
                house.as("vanthu")
                        .get("documents/" + withFile)
                        .json()
                        .at("/files/0/id")
                        .asText());
        ObjectNode conference = House.json();
        conference.put("kind", "briefing").put("title", "Hội nghị ma trận").put("date", "2024-03-27");
        conference.putArray("summoned").add("VPHU").add("BTCHU");
        conference.putArray("clauses").addObject().put("kind", "task").put("text", "Rà soát quy chế.");
        String id = officer.post("conferences", conference).expect(201).madeId();
        things.put("conference", id);
        String clause =
                officer.get("conferences/" + id).json().at("/clauses/0/id").asText();
        things.put("clause", clause);
        things.put(
                "docket-line",
                officer.get("conferences/" + id + "/docket")
                        .expect(200)
                        .json()
                        .at("/groups/0/lines/0/id")
                        .asText());
        ObjectNode task = conference
                .objectNode()
                .put("content", "Rà soát")
                .put("lead", "BTCHU")
                .put("assignedOn", "2024-04-01");
        task.putObject("due").put("kind", "day").put("day", "2024-04-20");
        String taskId =
                officer.post("clauses/" + clause + "/tasks", task).expect(201).madeId();
        things.put("task", taskId);
        house.as("bantochuc").post("tasks/" + taskId + "/acceptance").expect(200);
        ObjectNode wish = conference.objectNode().put("day", "2024-05-20").put("reason", "Cần thêm thời gian");
        things.put(
                "extension",
                house.as("bantochuc")
                        .post("tasks/" + taskId + "/extension-requests", wish)
                        .expect(201)
                        .madeId());
        things.put(
                "notice",
                officer.post("conferences/" + id + "/notice")
                        .expect(201)
                        .json()
                        .get("id")
                        .asText());
        things.put("invited", invited(officer));
        things.put("body", "BTCHU");
        things.put("other", tokenOf("uybankiemtra"));
        officer.post("clauses/" + clause + "/tasks", task.deepCopy().put("lead", "UBKTHU"))
                .expect(201);
        things.put(
                "other-notification",
                house.as("uybankiemtra")
                        .get("notifications")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asText());
        things.put("no-relation", "999999999");
        things.put(
                "import",
                officer.post("imports", "{}".getBytes(UTF_8), "application/x-ndjson")
                        .expect(202)
                        .madeId());
        things.put(
                "dossier",
                house.as("vanthu")
                        .post(
                                "dossiers",
                                House.json()
                                        .put("code", "HS.MT")
                                        .put("title", "Hồ sơ ma trận")
                                        .put("body", "VPHU")
                                        .put("openedOn", "2024-03-01"))
                        .expect(201)
                        .madeId());
        ObjectNode round = House.json()
                .put("title", "Kỳ báo cáo ma trận")
                .put("period", "2024-Q1")
                .put("cutOff", "2024-03-25")
                .put("dueOn", "2024-03-29");
        round.putArray("bodies").add("BTCHU");
        var opened = officer.post("report-rounds", round).expect(201).json();
        things.put("round", opened.get("id").asText());
        things.put("report", opened.at("/reports/0/id").asText());
        things.put("code", "UBKTHU");
        things.put("kind", "giay-moi");
        things.put("id", "999999999");
        return things;
    }

    /** The token of somebody whom the table does not ask. */
    private String tokenOf(String user) {
        return house.as(user).get("tokens").expect(200).json().at("/items/0/id").asText();
    }

    @Test
    void aSessionThatWasPlantedIsNotTheOneThatIsSignedIn() {
        Visit visit = new Visit(house.server().base(), "GIAOBAN=0123456789abcdef0123456789ab");
        visit.signIn("luutru", MicroServer.PASSWORD);
        assertThat(visit.cookie()).startsWith("GIAOBAN=").doesNotContain("0123456789abcdef");
        assertThat(visit.get("/account").status()).isEqualTo(200);
        Visit thief = new Visit(house.server().base(), "GIAOBAN=0123456789abcdef0123456789ab");
        assertThat(thief.get("/account").status()).isEqualTo(303);
        Visit visitor = new Visit(house.server().base(), null);
        visitor.get("/login");
        String before = visitor.cookie();
        visitor.signIn("luutru", MicroServer.PASSWORD);
        assertThat(visitor.cookie()).as("another session once he is in").isNotEqualTo(before);
        assertThat(new Visit(house.server().base(), before).get("/account").status())
                .isEqualTo(303);
    }

    @Test
    void noAddressCarriesASession() {
        Visit visit = house.visit("tonghop");
        for (String page : List.of("/desk", "/tasks", "/search?q=quy", "/conferences", "/account", "/from-text")) {
            assertThat(visit.get(page).text()).as(page).doesNotContainIgnoringCase("jsessionid", ";giaoban=");
        }
        String session = visit.cookie().replaceAll(".*=", "");
        Visit byAddress = new Visit(house.server().base(), null);
        for (String name : List.of("jsessionid", "GIAOBAN")) {
            assertThat(byAddress.get("/desk;" + name + "=" + session).status()).isNotEqualTo(200);
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersOfSafety() {
        Raw raw = new Raw(house.server().base());
        Visit visit = house.visit("tonghop");
        String cookie = "Cookie: " + visit.cookie();
        String script = java.util.regex.Pattern.compile("src=\"(/jakarta\\.faces\\.resource/[^\"]+)\"")
                .matcher(visit.get("/desk").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
        Map<String, Raw.Answer> answers = new LinkedHashMap<>();
        answers.put("200 page", raw.get("/desk", cookie));
        answers.put("200 login", raw.get("/login"));
        answers.put("200 resource", raw.get(script));
        answers.put("200 health", raw.get("/health/ready"));
        answers.put("200 description", raw.get("/openapi"));
        answers.put("302 front", raw.get("/", cookie));
        answers.put("303 asked to sign in", raw.get("/desk"));
        answers.put("401 interface", raw.get("/api/v1/tasks"));
        answers.put("404 interface", raw.get("/api/v2/tasks"));
        answers.put("404 page", raw.get("/task/999999", cookie));
        answers.put("404 resource", raw.get("/jakarta.faces.resource/no.js.xhtml?ln=office"));
        answers.put("400 traversal", raw.get("/..%2f..%2fetc/passwd", cookie));
        answers.put("404 traversal", raw.get("/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF"));
        answers.put("TRACE", raw.send("TRACE", "/desk", NOTHING, cookie));
        answers.put("TRACE interface", raw.send("TRACE", "/api/v1/tasks", NOTHING));
        answers.put("PUT page", raw.send("PUT", "/desk", NOTHING, cookie));
        answers.put("foreign site", raw.send("POST", "/desk", NOTHING, cookie, "Sec-Fetch-Site: cross-site"));
        house.rows().run("alter table task rename to task_away");
        try {
            answers.put("500 page", raw.get("/tasks", cookie));
            answers.put("500 interface", raw.get("/api/v1/tasks", basic("tonghop")));
        } finally {
            house.rows().run("alter table task_away rename to task");
        }
        assertThat(answers.get("500 page").status()).isEqualTo(500);
        assertThat(answers.get("500 interface").status()).isEqualTo(500);
        List<String> missing = new ArrayList<>();
        answers.forEach((name, answer) -> {
            if (!BY_THE_SERVER_ITSELF.contains(name)) {
                missing.addAll(lacking(name, answer));
            }
        });
        assertThat(missing).isEmpty();
        answers.forEach((name, answer) -> assertThat(answer.text())
                .as(name)
                .doesNotContain("Exception:", "at vn.giaoban", "org.glassfish", "task_away"));
        assertThat(List.of("TRACE", "TRACE interface"))
                .allSatisfy(name -> assertThat(answers.get(name).status()).isGreaterThanOrEqualTo(400));
        assertThat(answers.get("TRACE").text()).doesNotContain("GIAOBAN=");
    }

    private static List<String> lacking(String name, Raw.Answer answer) {
        List<String> lacking = new ArrayList<>();
        String policy = answer.header("Content-Security-Policy").orElse("");
        if (!policy.contains("default-src 'none'") || !policy.contains("frame-ancestors 'none'")) {
            lacking.add(name + " (" + answer.status() + "): policy " + policy);
        }
        if (policy.contains("'unsafe-inline'") && !policy.contains("style-src-attr 'unsafe-inline'")) {
            lacking.add(name + ": inline scripts");
        }
        for (String header :
                List.of("X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Permissions-Policy")) {
            if (answer.all(header).size() != 1) {
                lacking.add(name + " (" + answer.status() + "): " + header + " " + answer.all(header));
            }
        }
        if (answer.header("Server").orElse("").matches(".*\\d.*")
                || answer.header("X-Powered-By").isPresent()) {
            lacking.add(name + ": tells a version: " + answer.header("Server") + answer.header("X-Powered-By"));
        }
        return lacking;
    }

    @Test
    void theCookieOfASessionIsForThisHostAndForNoScript(@TempDir Path folder) {
        List<String> plain = new ArrayList<>();
        plain.addAll(cookies(house.server(), "luutru"));
        assertThat(plain)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "Path=/")
                        .containsIgnoringCase("SameSite=Lax")
                        .doesNotContainIgnoringCase("domain="));
        try (MicroServer byTls =
                MicroServer.withDemonstration(folder).set("giaoban.tls", "true").start()) {
            assertThat(cookies(byTls, "luutru"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-GIAOBAN=")
                            .contains("Secure", "HttpOnly", "Path=/")
                            .containsIgnoringCase("SameSite=Lax")
                            .doesNotContainIgnoringCase("domain="));
            assertThat(new Raw(byTls.base()).get("/login").header("Strict-Transport-Security"))
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "includeSubDomains"));
        }
        assertThat(new Raw(house.server().base()).get("/login").header("Strict-Transport-Security"))
                .isEmpty();
    }

    private static List<String> cookies(MicroServer server, String user) {
        return new Visit(server.base(), null)
                .signIn(user, MicroServer.PASSWORD).all("Set-Cookie").stream()
                        .filter(cookie -> cookie.contains("GIAOBAN"))
                        .toList();
    }

    @Test
    void ofAThousandGuessesFewAreLookedAtAndTheOwnerStillGetsIn() throws Exception {
        house.as("trungtamchinhtri");
        ExecutorService guessers = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> guesses = new ArrayList<>();
            IntStream.range(0, 1_000).forEach(i -> guesses.add(guessers.submit(() -> guess(i))));
            int lookedAt = 0;
            for (Future<Integer> guess : guesses) {
                lookedAt += guess.get();
            }
            // Of a crowd most are sent away unheard; one after the other they are heard, until nobody is.
            for (int i = 0; i < 20; i++) {
                lookedAt += guess(i);
            }
            assertThat(lookedAt).as("password guesses that were looked at").isLessThanOrEqualTo(20);
        } finally {
            guessers.shutdownNow();
        }
        assertThat(new Raw(house.server().base())
                        .get("/api/v1/tasks", basic("trungtamchinhtri"))
                        .status())
                .as("the owner, where he has signed in before")
                .isEqualTo(200);
        assertThat(new Raw(house.server().base(), "127.0.1.200")
                        .get("/api/v1/tasks", basic("trungtamchinhtri"))
                        .header("Retry-After"))
                .as("elsewhere he waits, and is told how long")
                .isPresent();
    }

    /** A wrong password from one of forty places: 1 when it was looked at, 0 when it was sent away. */
    private int guess(int i) {
        int status = new Raw(house.server().base(), "127.0.1." + (i % 40 + 1))
                .get("/api/v1/tasks", "Authorization: Basic " + pair("trungtamchinhtri", "doan-" + i))
                .status();
        assertThat(status).isIn(401, 429);
        return status == 401 ? 1 : 0;
    }

    @Test
    void whoIsDisabledIsOutAtOnceWithEverySessionAndToken() {
        Api token = Api.as(house.server().base(), "bandanvan", MicroServer.PASSWORD);
        Visit session = Visit.signedIn(house.server().base(), "bandanvan");
        token.get("tasks").expect(200);
        try (Chromium browser = Chromium.visiting(house.server().base())) {
            var page = browser.signedIn(Screen.DESK, "quantri", MicroServer.PASSWORD);
            browser.open(page, "/accounts");
            var exactly = new Page.GetByLabelOptions().setExact(true);
            page.getByLabel("Khóa: bandanvan", exactly).click();
            page.locator(".ui-confirmdialog-yes").click();
            page.getByLabel("Mở khóa: bandanvan", exactly).waitFor();
            assertThat(token.get("tasks").status()).isEqualTo(401);
            assertThat(session.get("/desk").status()).isEqualTo(303);
            assertThat(new Raw(house.server().base())
                            .get("/api/v1/tasks", basic("bandanvan"))
                            .status())
                    .isEqualTo(401);
            page.getByLabel("Mở khóa: bandanvan", exactly).click();
            page.getByLabel("Khóa: bandanvan", exactly).waitFor();
        }
    }

    @Test
    void aForgedPostbackChangesNothing() {
        String document = Documents.create(house.as("vanthu"), "Không ai được đổi", "Nội dung", "all");
        String before = house.as("vanthu").get("documents/" + document).json().toString();
        Visit clerk = house.visit("luutru");
        Visit visitor = house.visit("nghiencuu");
        String address = "/document/" + document;
        String foreignState = Visit.viewState(clerk.get(address));
        String ownState = Visit.viewState(visitor.get(address));
        Map<String, String> withdraw = new LinkedHashMap<>(Map.of(
                "trash", "trash",
                "trash:reason", "Giả mạo",
                "trash:withdraw", "trash:withdraw",
                "jakarta.faces.source", "trash:withdraw",
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.partial.execute", "@all"));
        Map<String, String> circulate = new LinkedHashMap<>(Map.of(
                "circulation", "circulation",
                "circulation:everyone", "false",
                "circulation:bodies", "TTCT",
                "circulation:circulate", "circulation:circulate",
                "jakarta.faces.source", "circulation:circulate",
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.partial.execute", "@all"));
        for (String state : List.of(ownState, foreignState, "0:0", "-1:1", "stateless", "rO0ABXNyABFqYXZh")) {
            for (Map<String, String> forged : List.of(withdraw, circulate)) {
                forged.put("jakarta.faces.ViewState", state);
                Raw.Answer answer = visitor.post(address, forged, "Faces-Request: partial/ajax");
                assertThat(answer.status()).as(state).isIn(200, 303, 400, 403, 404, 500);
                assertThat(answer.text()).as(state).doesNotContain("Exception:", "at vn.giaoban");
                assertThat(house.as("vanthu")
                                .get("documents/" + document)
                                .json()
                                .toString())
                        .as(state)
                        .isEqualTo(before);
            }
        }
        for (String page : List.of("/accounts", "/bodies", "/index-status", "/document-entry", "/conference-plan")) {
            withdraw.put("jakarta.faces.ViewState", ownState);
            assertThat(visitor.post(page, withdraw, "Faces-Request: partial/ajax")
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
        Raw.Answer foreign = new Raw(house.server().base())
                .send(
                        "POST",
                        address,
                        "trash:reason=x".getBytes(UTF_8),
                        "Cookie: " + clerk.cookie(),
                        "Origin: http://127.0.0.1:1",
                        "Content-Type: application/x-www-form-urlencoded");
        assertThat(foreign.status()).isEqualTo(403);
    }

    @Test
    void theInterfaceNeverAnswersInHtmlNorOpensASession() {
        Api anonymous = Api.anonymous(house.server().base());
        for (String path : List.of("documents", "nowhere", "documents/../../login", "search?q=x", "tasks/1")) {
            Api.Answer answer = anonymous.get(path);
            assertThat(answer.contentType()).as(path).doesNotContain("html");
            assertThat(answer.raw().headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.status()).as(path).isIn(401, 404);
        }
    }

    /** A conference ahead whose invitation is issued. */
    private String invited(Api officer) {
        ObjectNode ahead = House.json()
                .put("kind", "briefing")
                .put("title", "Hội nghị được mời")
                .put("start", "2024-05-27T08:00")
                .put("place", "Phòng họp số 1");
        ahead.putArray("summoned").add("VPHU").add("BTCHU");
        String id = officer.post("conferences", ahead).expect(201).madeId();
        String letter = "conferences/" + id + "/invitation";
        officer.put(letter, officer.get(letter).expect(200).json()).expect(200);
        house.as("chanhvanphong").post(letter + "/issue").expect(201);
        return id;
    }

    private static String basic(String user) {
        return "Authorization: Basic " + pair(user, MicroServer.PASSWORD);
    }

    private static String pair(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }
}
