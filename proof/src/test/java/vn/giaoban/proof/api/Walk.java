package vn.giaoban.proof.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giaoban.proof.imports.ListedZip;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** Once through everything that the interface can do, with what its own examples say; repeated and stale requests on the way. */
final class Walk {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final long STALE = 4711;

    private final Contract contract;
    private final Api chief;
    private final Api administrator;
    private final URI base;
    private String conference;
    private String clause;

    Walk(URI base, Contract contract, Api chief, Api administrator) {
        this.base = base;
        this.contract = contract;
        this.chief = chief;
        this.administrator = administrator;
    }

    /** The conference that was gone through. */
    String conference() {
        return conference;
    }

    void throughTokensAndBodies() {
        Api.Answer made = chief.post("tokens", example("POST /tokens")).expect(201);
        assertThat(made.json().get("secret").asText()).startsWith("gb_");
        JsonNode listed = chief.get("tokens").expect(200).json();
        assertThat(listed.toString()).contains(made.madeId()).doesNotContain("secret");
        chief.delete("tokens/" + made.madeId()).expect(204);
        assertThat(chief.get("bodies?on=2024-03-19").expect(200).json().get("items"))
                .extracting(body -> body.get("code").asText())
                .contains("HU", "VPHU", "BTGHU");
        chief.get("bodies").expect(200);
    }

    void throughDocuments() {
        String id = twice("documents", example("POST /documents"), 201).madeId();
        String other = withFile("Kế hoạch đề án số 7.txt", "Nội dung kế hoạch.\nTệp thứ nhất.");
        assertThat(chief.get("documents?size=1&page=1").expect(200).json().get("items"))
                .hasSize(1);
        JsonNode corrected = change("documents/" + id, "PUT /documents/{id}");
        assertThat(corrected.get("id").asText()).isEqualTo(id);
        JsonNode circulated = change("documents/" + id + "/circulation", "PUT /documents/{id}/circulation", id);
        assertThat(circulated.get("circulation")).extracting(JsonNode::asText).containsExactly("BTCHU", "UBKTHU");
        ObjectNode relation = example("POST /documents/{id}/relations").put("target", other);
        twice("documents/" + id + "/relations", relation, 201);
        throughValidity(id, other);
        assertThat(chief.get("documents/" + id + "/text")
                        .expect(200)
                        .json()
                        .at("/items/0/text")
                        .asText())
                .startsWith("Thực hiện chương trình công tác");
        assertThat(chief.get("documents/" + id + "/chain")
                        .expect(200)
                        .json()
                        .at("/up/relations/0/kind")
                        .asText())
                .isEqualTo("implements");
        assertThat(chief.get("documents/" + other + "/chain")
                        .expect(200)
                        .json()
                        .at("/down/relations/0/kind")
                        .asText())
                .isEqualTo("implementedBy");
        chief.send(
                        "DELETE",
                        "documents/" + id,
                        BodyPublishers.ofString("{\"reason\":\"Nhập trùng\"}"),
                        "application/json")
                .expect(204);
        chief.delete("documents/" + id + "?reason=" + Api.encode("Lần nữa")).expect(409);
        twice("documents/" + id + "/restoration", null, 200);
        chief.post("documents/" + id + "/restoration").expect(409);
    }

    /** Said, told for another day, and taken back again. */
    private void throughValidity(String id, String other) {
        JsonNode said = change("documents/" + id + "/validity", "PUT /documents/{id}/validity", id);
        assertThat(said.get("validTo").asText()).isEqualTo("2025-12-31");
        assertThat(chief.get("documents/" + id + "?on=2026-01-01")
                        .expect(200)
                        .json()
                        .at("/validity/state")
                        .asText())
                .isEqualTo("expired");
        chief.get("documents/" + id + "?on=31.12.2025").expect(400);
        String relations = "documents/" + id + "/relations";
        ObjectNode replaces = example("POST /documents/{id}/relations")
                .put("kind", "replaces")
                .put("target", other);
        replaces.remove("clause");
        JsonNode replaced = chief.post(relations, replaces).expect(201).json();
        String last = replaced.at("/relations/1/id").asText();
        assertThat(chief.get("documents/" + other + "?on=2024-04-01")
                        .expect(200)
                        .json()
                        .at("/validity/endedBy/id")
                        .asText())
                .isEqualTo(id);
        chief.delete(relations + "/" + last).expect(204);
        chief.delete(relations + "/" + last).expect(404);
    }

    /** What mentions what, what is missing, and what is there twice. */
    void throughHoldings() {
        String text =
                "Căn cứ Kết luận số 814-KL/HU, ngày 15/3/2024 của Ban Thường vụ Huyện ủy về nâng cao chất lượng sinh"
                        + " hoạt chi bộ, Văn phòng Huyện ủy xây dựng kế hoạch rà soát, bổ sung quy chế phối hợp giữa các cơ quan tham"
                        + " mưu, giúp việc; hoàn thành trong quý II năm 2024 và báo cáo Thường trực Huyện ủy.";
        String first = chief.post("documents", example("POST /documents").put("text", text))
                .expect(201)
                .madeId();
        JsonNode second = chief.post("documents", example("POST /documents").put("text", text + " Trân trọng."))
                .expect(201)
                .json();
        assertThat(second.get("warnings").toString()).contains("Có thể trùng");
        JsonNode mentions = chief.get("documents/" + first + "/citations")
                .expect(200)
                .json()
                .get("mentions");
        assertThat(mentions.at("/0/number").asText()).isEqualTo("814-KL/HU");
        assertThat(mentions.at("/0/issuedOn").asText()).isEqualTo("2024-03-15");
        assertThat(chief.get("reports/missing-documents?size=200")
                        .expect(200)
                        .json()
                        .get("items"))
                .extracting(missing -> missing.get("number").asText())
                .contains("814-KL/HU");
        String likely = "documents/" + first + "/likely-duplicates";
        String other =
                chief.get(likely).expect(200).json().at("/items/0/document/id").asText();
        assertThat(other).isEqualTo(second.get("id").asText());
        assertThat(chief.get("reports/likely-duplicates")
                        .expect(200)
                        .json()
                        .get("total")
                        .asLong())
                .isPositive();
        chief.put(likely + "/" + other, example("PUT /documents/{id}/likely-duplicates/{otherId}"))
                .expect(204);
        assertThat(chief.get(likely).expect(200).json().at("/items/0/verdict").asText())
                .isEqualTo("sameDocument");
    }

    /** Taken off the system for good: nothing of it is found, read or restored, and its number stays taken. */
    void throughARemoval() {
        String text = "Nội dung tải lên nhầm cần gỡ ngay.";
        JsonNode document = Documents.post(
                        chief,
                        Documents.metadata("Văn bản tải lên nhầm", null, "all"),
                        "nham.txt",
                        "text/plain",
                        text.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
        String id = document.get("id").asText();
        String removal = "documents/" + id + "/emergency-removal";
        ObjectNode wanted = example("POST /documents/{id}/emergency-removal");
        chief.post(removal, wanted).expect(422);
        wanted.put("named", "Văn bản tải lên nhầm");
        JsonNode removed = chief.post(removal, wanted).expect(200).json();
        assertThat(removed.toString()).doesNotContain("Văn bản tải lên nhầm").doesNotContain("nham.txt");
        assertThat(removed.at("/document/subject").asText()).isEqualTo("[đã gỡ khẩn cấp]");
        assertThat(removed.at("/document/removal/heldFrom").asText()).isNotEmpty();
        assertThat(chief.get("documents/" + id + "/text").expect(200).json().get("items"))
                .isEmpty();
        chief.get("documents/" + id + "/files/" + document.at("/files/0/id").asText())
                .expect(404);
        chief.post(removal, wanted).expect(409);
        chief.post("documents/" + id + "/restoration").expect(409);
    }

    /** A document whose file comes back as it was sent, under its own name, to be saved and not to be shown. */
    private String withFile(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonNode document = Documents.post(
                        chief, Documents.metadata("Kế hoạch có tệp", null, "all"), name, "text/plain", bytes)
                .expect(201)
                .json();
        String id = document.get("id").asText();
        String address =
                "documents/" + id + "/files/" + document.at("/files/0/id").asText();
        Api.Answer file = chief.get(address).expect(200);
        assertThat(file.bytes()).isEqualTo(bytes);
        JsonNode again = twice(address + "/reading", null, 200).json();
        assertThat(again.at("/files")).as("what was read stays as it is").isEqualTo(document.at("/files"));
        assertThat(file.contentType()).startsWith("text/plain");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"Ke hoach de an so 7.txt\"; filename*=UTF-8''K%E1%BA%BF%20ho");
        assertThat(file.header("Content-Security-Policy")).startsWith("sandbox;");
        chief.get("documents/" + id + "/files/999999999").expect(404);
        return id;
    }

    void throughImports() {
        byte[] rows = contract.operation("POST /imports")
                .at("/requestBody/content/application~1x-ndjson/example")
                .asText()
                .concat("\n{\"externalId\": \"cu-2\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        String id = chief.send(
                        "POST",
                        "imports",
                        BodyPublishers.ofByteArray(rows),
                        "application/x-ndjson",
                        "Idempotency-Key",
                        "nhap-mot-lan")
                .expect(202)
                .madeId();
        assertThat(chief.send(
                                "POST",
                                "imports",
                                BodyPublishers.ofByteArray(rows),
                                "application/x-ndjson",
                                "Idempotency-Key",
                                "nhap-mot-lan")
                        .expect(202)
                        .madeId())
                .as("sent twice, begun once")
                .isEqualTo(id);
        await("the import is at its end and findable")
                .atMost(Duration.ofMinutes(1))
                .until(() -> chief.get("imports/" + id)
                                .expect(200)
                                .json()
                                .get("indexed")
                                .asLong()
                        == 1);
        JsonNode ended = chief.get("imports/" + id).expect(200).json();
        assertThat(ended.at("/rejected/0/reason").asText()).isEqualTo("Thiếu trường “kind”.");
        assertThat(chief.get("imports").expect(200).json().at("/items/0/id").asText())
                .isEqualTo(id);
        chief.post("imports?dryRun=c%C3%B3", rows, "application/x-ndjson").expect(400);
        chief.post("imports?dryRun=true", ListedZip.sound("nhapkemtep", 1), "application/zip")
                .expect(202);
        chief.post("imports", new byte[0], "application/zip").expect(422);
        assertThat(chief.get("scans").expect(200).json().get("total").asLong())
                .as("no scanners' folder is set here")
                .isZero();
    }

    void throughDossiers() {
        String first = Documents.create(chief, "Kế hoạch hội nghị giao ban", "Nội dung một", "all");
        String second = Documents.create(chief, "Báo cáo hội nghị giao ban", "Nội dung hai", "BTCHU");
        assertThat(chief.get("fonds").expect(200).json().at("/items/0/present").asBoolean())
                .isTrue();
        assertThat(chief.get("retention-terms")
                        .expect(200)
                        .json()
                        .at("/items/1/years")
                        .asInt())
                .isEqualTo(20);
        String id = twice("dossiers", example("POST /dossiers"), 201).madeId();
        chief.post("dossiers", example("POST /dossiers")).expect(409);
        String contents = "dossiers/" + id + "/documents";
        for (String document : List.of(first, second)) {
            twice(contents, example("POST /dossiers/{id}/documents").put("document", document), 201);
        }
        change("dossiers/" + id, "PUT /dossiers/{id}");
        ObjectNode order = example("PUT /dossiers/{id}/documents");
        chief.put(contents, order.deepCopy().put("version", STALE)).expect(409);
        order.withArray("documents")
                .removeAll()
                .addObject()
                .put("document", second)
                .put("sheets", 2);
        order.withArray("documents").addObject().put("document", first).put("sheets", 3);
        JsonNode arranged = chief.put(contents, order.put("version", version("dossiers/" + id)))
                .expect(200)
                .json();
        assertThat(arranged.at("/documents/1/leaves").asText()).isEqualTo("3–5");
        assertThat(arranged.get("sheets").asInt()).isEqualTo(5);
        ObjectNode closure = example("POST /dossiers/{id}/closure").put("version", version("dossiers/" + id));
        JsonNode closed = twice("dossiers/" + id + "/closure", closure, 200).json();
        assertThat(closed.get("keptUntil").asInt()).isEqualTo(2044);
        chief.post(contents, example("POST /dossiers/{id}/documents").put("document", first))
                .expect(409);
        assertThat(chief.get("dossiers?state=closed&q=" + Api.encode("hoi nghi giao ban"))
                        .expect(200)
                        .json()
                        .at("/items/0/documents")
                        .asInt())
                .isEqualTo(2);
        Api.Answer inventory = chief.get("dossiers/" + id + "/inventory.xlsx").expect(200);
        assertThat(new String(inventory.bytes(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        ObjectNode again = example("POST /dossiers/{id}/reopening").put("version", version("dossiers/" + id));
        twice("dossiers/" + id + "/reopening", again, 200);
    }

    private long version(String address) {
        return chief.get(address).expect(200).json().get("version").asLong();
    }

    void throughConferences() {
        byte[] report = text("POST /conferences/drafts").getBytes(StandardCharsets.UTF_8);
        JsonNode draft = chief.post("conferences/drafts", report, "text/plain; charset=UTF-8")
                .expect(200)
                .json();
        assertThat(draft.at("/clauses/0").has("collective")).as("%s", draft).isTrue();
        assertThat(draft.at("/clauses/0/lead/code").asText()).isEqualTo("BTCHU");
        conference = twice("conferences", draft, 201).madeId();
        String planned = chief.post("conferences", example("POST /conferences"))
                .expect(201)
                .madeId();
        assertThat(chief.get("conferences?from=2024-06-20&to=2024-06-20")
                        .expect(200)
                        .json()
                        .get("items"))
                .extracting(line -> line.get("id").asText())
                .contains(planned);
        change("conferences/" + planned, "PUT /conferences/{id}");
        change("conferences/" + planned + "/agenda", "PUT /conferences/{id}/agenda", planned);
        throughInvitation(planned);
        twice("conferences/" + planned + "/postponement", example("POST /conferences/{id}/postponement"), 200);
        assertThat(chief.get("conferences/" + planned + "/invitation")
                        .expect(200)
                        .json()
                        .get("since")
                        .asText())
                .isEqualTo("moved");
        twice("conferences/" + planned + "/cancellation", example("POST /conferences/{id}/cancellation"), 200);
        chief.post("conferences/" + planned + "/cancellation", example("POST /conferences/{id}/cancellation"))
                .expect(409);
        change("conferences/" + conference + "/attendance", "PUT /conferences/{id}/attendance", conference);
        JsonNode conclusion =
                change("conferences/" + conference + "/conclusion", "PUT /conferences/{id}/conclusion", conference);
        clause = conclusion.at("/clauses/1/id").asText();
        throughDocket();
        JsonNode proposed = chief.post("conferences/" + conference + "/conclusion/task-drafts")
                .expect(200)
                .json();
        assertThat(proposed.get("items")).isNotEmpty();
    }

    /** Nobody sees it but the office until it is issued; a conference put off afterwards shows on it. */
    private void throughInvitation(String planned) {
        String address = "conferences/" + planned + "/invitation";
        Api contact = Api.as(base, "bantochuc", MicroServer.PASSWORD);
        chief.get(address + ".docx").expect(404);
        JsonNode usual = chief.get(address).expect(200).json();
        assertThat(usual.get("subject").get(0).asText()).startsWith("dự hội nghị");
        assertThat(usual.get("signer").asText()).isEqualTo("Nguyễn Hữu Quýnh");
        contact.get(address).expect(404);
        JsonNode written = change(address, "PUT /conferences/{id}/invitation");
        assertThat(written.at("/guests/0/name").asText()).isEqualTo("Nguyễn Thị Thúy Hòa");
        assertThat(chief.get(address + ".docx").expect(200).header("Content-Disposition"))
                .startsWith("attachment; filename=\"giay-moi");
        JsonNode issued = twice(address + "/issue", null, 201).json();
        assertThat(issued.get("number").asText()).matches("\\d+-GM/HU");
        chief.post(address + "/issue").expect(409);
        chief.put(address, example("PUT /conferences/{id}/invitation")).expect(409);
        JsonNode seen = contact.get(address).expect(200).json();
        assertThat(seen.get("state").asText()).isEqualTo("issued");
        assertThat(seen.has("since")).isFalse();
        contact.get("documents/" + issued.get("id").asText()).expect(200);
        throughAnswers("conferences/" + planned + "/answers", contact);
    }

    /** A body answers for itself and for nobody else; the office on behalf of those that did not. */
    private void throughAnswers(String address, Api contact) {
        ObjectNode answer = example("PUT /conferences/{id}/answers/{body}");
        assertThat(contact.get(address).expect(200).json().get("lines")).hasSize(1);
        contact.put(address + "/BTCHU", answer).expect(200);
        contact.put(address + "/BTGHU", answer).expect(403);
        contact.put(address + "/TTCT", answer).expect(422);
        contact.put(address + "/BTCHU", answer.deepCopy().put("reason", " ")).expect(422);
        chief.put(address + "/BTGHU", answer.deepCopy().put("kind", "excused")).expect(200);
        JsonNode lines = chief.get(address).expect(200).json().get("lines");
        assertThat(lines).hasSize(4);
        assertThat(lines.at("/0/answers/0/by").asText()).isEqualTo("Phạm Thị Ngọc Ánh");
        assertThat(lines.at("/1/answers/0/onBehalf").asBoolean()).isTrue();
        assertThat(lines.at("/2/answers")).isEmpty();
    }

    /** The demonstration has tasks that are late for long: the head of the office is told of them. */
    void throughNotifications() {
        await("the head of the office is told").atMost(Duration.ofMinutes(3)).until(() -> unread() > 1);
        JsonNode newest = chief.get("notifications?unread=true&size=1&page=0")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(newest.get("read").asBoolean()).isFalse();
        String read = "notifications/" + newest.get("id").asText() + "/read";
        assertThat(chief.post(read).expect(200).json().get("read").asBoolean()).isTrue();
        chief.post(read).expect(200);
        administrator.post(read).expect(404);
        chief.post("notifications/read").expect(204);
        assertThat(unread()).isZero();
        assertThat(chief.get("notifications").expect(200).json().get("total").asLong())
                .isPositive();
    }

    private long unread() {
        return chief.get("notifications?unread=true")
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    void throughCalendar() {
        String id = twice("holidays", example("POST /holidays"), 201).madeId();
        assertThat(chief.get("holidays?from=2024-11-20&to=2024-11-20")
                        .expect(200)
                        .json()
                        .get("items"))
                .singleElement()
                .satisfies(day -> assertThat(day.get("id").asText()).isEqualTo(id));
        assertThat(chief.get("holidays").expect(200).json().get("total").asInt())
                .isGreaterThan(8);
        chief.delete("holidays/" + id).expect(204);
        chief.delete("holidays/" + id).expect(404);
        assertThat(chief.get("conferences/" + conference + ".ics").expect(200).text())
                .contains("BEGIN:VCALENDAR", "UID:conference-" + conference + "@giaoban");
        assertThat(chief.get("calendar.ics").expect(200).text()).contains("BEGIN:VEVENT");
        String key = chief.post("calendar-feed").expect(200).json().get("token").asText();
        Api program = Api.anonymous(base);
        assertThat(program.get("calendar.ics?token=" + key).expect(200).text()).contains("BEGIN:VEVENT");
        program.get("conferences?token=" + key).expect(401);
        program.get("calendar.ics?token=" + key + "x").expect(401);
        String other =
                chief.post("calendar-feed").expect(200).json().get("token").asText();
        program.get("calendar.ics?token=" + key).expect(401);
        chief.delete("calendar-feed").expect(204);
        program.get("calendar.ics?token=" + other).expect(401);
    }

    /** The conference was entered as one that has been held: it opened with what the demonstration had left undone. */
    private void throughDocket() {
        String docket = "conferences/" + conference + "/docket";
        JsonNode opened = chief.get(docket).expect(200).json();
        assertThat(opened.get("presented").asBoolean()).isTrue();
        String line = undecided(opened).get("id").asText();
        ObjectNode extend = example("POST /docket-lines/{id}/disposition");
        JsonNode decided =
                twice("docket-lines/" + line + "/disposition", extend, 200).json();
        assertThat(decided.at("/task/due/day").asText()).isEqualTo("2025-05-31");
        chief.post("docket-lines/" + line + "/disposition", extend).expect(409);
        JsonNode again = chief.delete("docket-lines/" + line + "/disposition?reason=" + Api.encode("Nhập nhầm"))
                .expect(200)
                .json();
        assertThat(again.has("disposition")).isFalse();
        assertThat(again.at("/task/due")).isEqualTo(again.get("due"));
        chief.delete("docket-lines/" + line + "/disposition?reason=x").expect(409);
        chief.post("docket-lines/" + line + "/disposition", extend.deepCopy().put("kind", "split"))
                .expect(422);
    }

    private static JsonNode undecided(JsonNode docket) {
        for (JsonNode group : docket.get("groups")) {
            for (JsonNode line : group.get("lines")) {
                if (Set.of("accepted", "inProgress")
                                .contains(line.at("/task/state").asText())
                        && line.at("/due/kind").asText().equals("day")) {
                    return line;
                }
            }
        }
        throw new AssertionError("nothing is carried over: " + docket);
    }

    void throughTasks() {
        String first = task();
        deed(first, "acceptance", null);
        deed(first, "progress", null);
        deed(first, "completion", null);
        deed(first, "rework", null);
        deed(first, "completion", "2024-04-12");
        deed(first, "verification", "2024-04-13");
        JsonNode done = chief.get("tasks/" + first).expect(200).json();
        assertThat(done.get("state").asText()).isEqualTo("done");
        JsonNode onThatDay = chief.get("tasks?asOf=2024-04-13&status=doneInTime,doneLate&clause=" + clause)
                .expect(200)
                .json();
        assertThat(onThatDay.get("items"))
                .singleElement()
                .satisfies(task -> assertThat(task.get("status").asText()).isEqualTo("doneInTime"));
        assertThat(done.get("evidence")).hasSize(2);
        assertThat(chief.get("tasks/" + first + "/log").expect(200).json().get("items"))
                .extracting(event -> event.get("kind").asText())
                .containsExactly("assigned", "accepted", "progressed", "reported", "returned", "reported", "verified");
        String second = task();
        deed(second, "refusal", null);
        assertThat(deed(second, "transfer", null).json().get("lead").asText()).isEqualTo("BTGHU");
        String third = task();
        JsonNode asked = deed(third, "extension-requests", null).json();
        JsonNode decision = example("POST /extension-requests/{id}/decision");
        JsonNode extended = twice("extension-requests/" + asked.get("id").asText() + "/decision", decision, 200)
                .json();
        assertThat(extended.at("/due/day").asText()).isEqualTo("2024-08-15");
        assertThat(extended.at("/originalDue/day").asText()).isEqualTo("2024-07-15");
        deed(third, "suspension", null);
        deed(third, "resumption", null);
        deed(third, "cancellation", null);
        assertThat(chief.get("tasks?size=2&clause=" + clause).expect(200).json().get("items"))
                .hasSize(2);
        unknownEvidenceIsRefused();
    }

    private void unknownEvidenceIsRefused() {
        String id = task();
        deed(id, "acceptance", null);
        ObjectNode report = example("POST /tasks/{id}/completion");
        report.putArray("evidence").addObject().put("document", "999999999");
        chief.post("tasks/" + id + "/completion", report).expect(422);
    }

    /** Kept, told of what came after, and of nothing twice; given up again. */
    void throughSavedSearches() {
        Api contact = Api.as(base, "bantochuc", MicroServer.PASSWORD);
        ObjectNode wanted = Api.json().put("name", "Chè lam").put("alert", true);
        contact.post("saved-searches", wanted.deepCopy().put("query", "")).expect(422);
        contact.post("saved-searches", wanted.deepCopy().put("query", 5)).expect(400);
        contact.post("saved-searches", "x".getBytes(StandardCharsets.UTF_8), "text/plain")
                .expect(415);
        // An address longer than the link of a notification may be.
        String asked = "q=chelamphucloc&kind=KH"
                + IntStream.range(0, 45).mapToObj(i -> "&kind=LOAI" + i).collect(Collectors.joining());
        String id = contact.post("saved-searches", wanted.put("query", asked))
                .expect(201)
                .madeId();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> contact.get("saved-searches")
                        .expect(200)
                        .json()
                        .at("/items/0")
                        .has("watchedSince"));
        Documents.create(chief, "Kế hoạch chelamphucloc chỉ của Văn phòng", "Nội dung.", "VPHU");
        Documents.create(chief, "Kế hoạch chelamphucloc cho mọi cơ quan", "Nội dung.", "all");
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> told(contact).size() == 1);
        assertThat(told(contact).get(0)).contains("1 kết quả mới: Chè lam");
        assertThat(contact.get("saved-searches")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(id);
        String alert = "saved-searches/" + id + "/alert";
        contact.put(alert, example("PUT /saved-searches/{id}/alert")).expect(200);
        contact.put(alert, Api.json().put("alert", "thôi")).expect(400);
        contact.send("PUT", alert, BodyPublishers.ofString("x"), "text/plain").expect(415);
        contact.delete("saved-searches/" + id).expect(204);
        contact.delete("saved-searches/" + id).expect(404);
        twice("saved-searches", example("POST /saved-searches"), 201);
    }

    private static List<String> told(Api who) {
        List<String> found = new ArrayList<>();
        for (JsonNode told : who.get("notifications").expect(200).json().get("items")) {
            if (told.get("kind").asText().equals("searchFound")) {
                found.add(told.get("subject").asText());
            }
        }
        return found;
    }

    /** Asked for, written, returned, written again, taken, put together, closed. */
    void throughBodyReports() {
        Api contact = Api.as(base, "bantochuc", MicroServer.PASSWORD);
        JsonNode round =
                twice("report-rounds", example("POST /report-rounds"), 201).json();
        String address = "report-rounds/" + round.get("id").asText();
        JsonNode line = round.at("/reports/0");
        assertThat(line.get("body").asText()).isEqualTo("BTCHU");
        String report = "body-reports/" + line.get("id").asText();
        chief.get("report-rounds?size=1").expect(200);
        chief.get("report-rounds?size=mot").expect(400);
        chief.get(address + "/consolidated.docx").expect(409);
        JsonNode empty = contact.get(report).expect(200).json();
        assertThat(empty.get("prefilled").asBoolean()).isTrue();
        assertThat(empty.at("/texts/ahead").asText()).contains("Rà soát quy hoạch tổ chức bộ máy các cơ quan");
        contact.post(report + "/submission", seen(empty)).expect(422);
        ObjectNode texts = example("PUT /body-reports/{id}")
                .put("version", empty.get("version").asLong());
        JsonNode written = contact.put(report, texts).expect(200).json();
        contact.put(report, texts).expect(409);
        JsonNode handedIn =
                contact.post(report + "/submission", seen(written)).expect(200).json();
        assertThat(handedIn.get("tasks")).isNotEmpty();
        contact.put(report, texts.put("version", handedIn.get("version").asLong()))
                .expect(409);
        chief.post(report + "/return", seen(handedIn)).expect(422);
        JsonNode returned = chief.post(report + "/return", seen(handedIn).put("reason", "Bổ sung nguyên nhân."))
                .expect(200)
                .json();
        JsonNode again =
                contact.post(report + "/submission", seen(returned)).expect(200).json();
        chief.post(address + "/closure").expect(409);
        JsonNode taken =
                chief.post(report + "/acceptance", seen(again)).expect(200).json();
        assertThat(taken.get("events")).hasSize(4);
        assertThat(chief.get(address + "/consolidated.docx").expect(200).header("Content-Disposition"))
                .startsWith("attachment; filename=\"bao-cao-tong-hop.docx");
        chief.get(address + "/progress.xlsx").expect(200);
        chief.post(address + "/closure").expect(200);
        assertThat(chief.get(address).expect(200).json().has("closedAt")).isTrue();
        assertThat(contact.get("notifications").expect(200).json().get("items"))
                .filteredOn(told -> told.get("link").asText().equals("/" + report.replace("reports", "report")))
                .extracting(told -> told.get("kind").asText())
                .containsExactly("reportJudged", "reportJudged", "reportAsked");
        refusals(report);
    }

    private static ObjectNode seen(JsonNode report) {
        return Api.json().put("version", report.get("version").asLong());
    }

    /** What is no JSON of that kind is refused by each of its operations alike. */
    private void refusals(String report) {
        Api contact = Api.as(base, "bantochuc", MicroServer.PASSWORD);
        for (String step : List.of("submission", "return", "acceptance")) {
            Api who = step.equals("submission") ? contact : chief;
            who.post(report + "/" + step, Api.json().put("version", "hai")).expect(400);
            who.post(report + "/" + step, "x".getBytes(StandardCharsets.UTF_8), "text/plain")
                    .expect(415);
        }
        contact.put(report, Api.json().put("version", "hai")).expect(400);
        contact.send("PUT", report, BodyPublishers.ofString("x"), "text/plain").expect(415);
    }

    void throughNotices() {
        String id = twice("conferences/" + conference + "/notice", null, 201)
                .json()
                .get("id")
                .asText();
        chief.get("notices/" + id).expect(200);
        assertThat(chief.get("conferences/" + conference + "/notice")
                        .expect(200)
                        .json()
                        .get("id")
                        .asText())
                .isEqualTo(id);
        change("notices/" + id, "PUT /notices/{id}");
        Api.Answer preview = chief.get("notices/" + id + ".docx").expect(200);
        assertThat(preview.header("Content-Disposition")).startsWith("attachment; filename=\"thong-bao-ket-luan");
        chief.post("conferences/drafts", preview.bytes(), WORD).expect(200);
        chief.post("notices/" + id + "/issue").expect(409);
        twice("notices/" + id + "/submission", null, 200);
        twice("notices/" + id + "/return", example("POST /notices/{id}/return"), 200);
        chief.post("notices/" + id + "/submission").expect(200);
        JsonNode issued = twice("notices/" + id + "/issue", null, 201).json();
        chief.post("notices/" + id + "/issue").expect(409);
        JsonNode chain = chief.get("documents/" + issued.get("id").asText() + "/chain")
                .expect(200)
                .json();
        assertThat(chain.at("/up/conference/id").asText()).isEqualTo(conference);
        assertThat(chain.at("/up/clauses")).hasSize(2);
        assertThat(chain.at("/down/tasks")).hasSize(4);
        assertThat(chain.at("/down/tasks/0/clause").asText()).isEqualTo(clause);
    }

    void throughSearchAndReports() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> administrator
                                .get("search/status")
                                .expect(200)
                                .json()
                                .get("waiting")
                                .asLong()
                        == 0);
        String search = "search?q=" + Api.encode("kế hoạch") + "&type=document,task&sort=date&size=2";
        // The first search after a start reads the index from the disk; on a busy machine it may be asked to come
        // again.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> chief.get(search).header("Retry-After").isEmpty());
        JsonNode found = chief.get(search).expect(200).json();
        assertThat(found.get("hits")).hasSize(2);
        assertThat(found.at("/hits/0/fragments/0/html").asText()).contains("<mark>");
        chief.get("search?size=2&after=" + Api.encode(found.get("after").asText()))
                .expect(200);
        chief.get("search?size=200&page=60").expect(422);
        chief.get("search?after=khong-phai").expect(422);
        String asked = "?q=" + Api.encode("kế hoạch");
        assertThat(chief.get("search/hits.xlsx" + asked).expect(200).header("Content-Disposition"))
                .startsWith("attachment; filename=\"ket-qua-tim-kiem.xlsx");
        assertThat(chief.get("search/hits.docx" + asked).expect(200).header("Content-Disposition"))
                .startsWith("attachment; filename=\"ket-qua-tim-kiem.docx");
        String document = chief.get("search" + asked + "&type=document")
                .expect(200)
                .json()
                .at("/hits/0/id")
                .asText();
        assertThat(chief.get("search/explanation/" + document + asked)
                        .expect(200)
                        .json()
                        .get("found")
                        .asBoolean())
                .isTrue();
        chief.get("search/explanation/" + document + asked + "&from=mai").expect(400);
        chief.get("search/hits.xlsx" + asked + "&from=mai").expect(400);
        chief.get("search/hits.docx" + asked + "&from=mai").expect(400);
        assertThat(chief.get("search/suggestions?q=" + Api.encode("Kế hoạch"))
                        .expect(200)
                        .json()
                        .get("items"))
                .isNotEmpty();
        String newest = chief.get("search?type=document&sort=date&size=1")
                .expect(200)
                .json()
                .at("/hits/0/id")
                .asText();
        chief.get("documents/" + newest + "/similar").expect(200);
        administrator.get("search/comparison").expect(200);
        administrator
                .send("POST", "search/comparison", BodyPublishers.noBody(), null, "Idempotency-Key", "c1")
                .expect(202);
        administrator
                .send(
                        "POST",
                        "search/repair?difference=missing",
                        BodyPublishers.noBody(),
                        null,
                        "Idempotency-Key",
                        "c2")
                .expect(202);
        Api.Answer begun =
                administrator.send("POST", "search/rebuild", BodyPublishers.noBody(), null, "Idempotency-Key", "r1");
        assertThat(begun.expect(202).json().get("backend").asText()).isEqualTo("lucene");
        JsonNode totals = chief.get("reports/task-status?asOf=2024-04-01")
                .expect(200)
                .json()
                .get("totals");
        assertThat(totals.get("total").asInt()).isPositive();
        assertThat(chief.get("tasks?asOf=2024-04-01&assignedTo=2024-04-01&status=overdue")
                        .expect(200)
                        .json()
                        .get("total"))
                .as("a figure is the length of its list")
                .isEqualTo(totals.get("overdue"));
        Api.Answer file = chief.get("reports/task-status.xlsx?asOf=2024-04-01").expect(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"tinh-hinh-nhiem-vu.xlsx");
        chief.get("reports/task-status.xlsx?asOf=mai").expect(400);
        JsonNode gaps = chief.get("reports/gaps?months=1").expect(200).json();
        assertThat(gaps.get("asOf").asText()).isEqualTo("2024-04-01");
        assertThat(gaps.get("quietSince").asText()).isEqualTo("2024-03-01");
        chief.get("reports/gaps?months=0").expect(400);
    }

    private String task() {
        ObjectNode assignment = example("POST /clauses/{id}/tasks");
        return twice("clauses/" + clause + "/tasks", assignment, 201).madeId();
    }

    /** A verb from a version that nobody has seen is a conflict; from no version it is done, and once however often sent. */
    private Api.Answer deed(String task, String verb, String on) {
        ObjectNode deed = example("POST /tasks/{id}/" + verb);
        if (on != null) {
            deed.put("on", on);
        }
        chief.post("tasks/" + task + "/" + verb, deed.deepCopy().put("version", STALE))
                .expect(409);
        return twice("tasks/" + task + "/" + verb, deed, verb.equals("extension-requests") ? 201 : 200);
    }

    private JsonNode change(String address, String operation) {
        return change(address, operation, null);
    }

    /** A change from a version that nobody has seen is a conflict; from the present one it is made. */
    private JsonNode change(String address, String operation, String owner) {
        ObjectNode change = example(operation);
        String seen = owner == null ? address : address.substring(0, address.indexOf('/') + 1) + owner;
        chief.put(address, change.deepCopy().put("version", STALE)).expect(409);
        change.put("version", chief.get(seen).expect(200).json().get("version").asLong());
        return chief.put(address, change).expect(200).json();
    }

    /** Sent twice under one key there is one effect and one answer; another message under that key is refused. */
    private Api.Answer twice(String address, JsonNode body, int status) {
        String key = UUID.randomUUID().toString();
        Api.Answer first = keyed(address, body, key).expect(status);
        Api.Answer again = keyed(address, body, key).expect(status);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        if (body != null) {
            ObjectNode other = body.deepCopy();
            keyed(address, other.put("khac", true), key).expect(422);
        }
        return first;
    }

    private Api.Answer keyed(String address, JsonNode body, String key) {
        return body == null
                ? chief.send("POST", address, BodyPublishers.noBody(), null, "Idempotency-Key", key)
                : chief.send(
                        "POST",
                        address,
                        BodyPublishers.ofString(body.toString()),
                        "application/json",
                        "Idempotency-Key",
                        key);
    }

    private ObjectNode example(String operation) {
        return contract.operation(operation)
                .at("/requestBody/content/application~1json/example")
                .deepCopy();
    }

    private String text(String operation) {
        return contract.operation(operation)
                .at("/requestBody/content/text~1plain/example")
                .asText();
    }
}
