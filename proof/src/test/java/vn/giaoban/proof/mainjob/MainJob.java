package vn.giaoban.proof.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.giaoban.proof.mainjob.Api.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.giaoban.proof.servers.MicroServer;

/**
 * The main job, told once and run on every server: the report of a conference becomes a draft, the draft a conference with
 * clauses and tasks, its notice takes a number and is archived, and everything is found, however one types. Every answer on
 * the way is held against the description that the server publishes.
 */
public final class MainJob {

    private final URI server;
    private final Api generalOfficer;
    private final Api chief;

    private JsonNode draft;
    private String conference;
    private final List<String> clauses = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private JsonNode notice;

    public MainJob(URI server) {
        this.server = server;
        generalOfficer = signIn("tonghop");
        chief = signIn("chanhvanphong");
    }

    /** All of it, in the order of the office. */
    public void run() {
        draftFromText();
        confirmConference();
        assignTasks();
        issueNotice();
        findEverything();
        contactSeesOnlyItsOwn();
    }

    public Api signIn(String user) {
        return Api.as(server, user, MicroServer.PASSWORD);
    }

    void draftFromText() {
        byte[] text = report();
        draft = generalOfficer
                .post("conferences/drafts", text, "text/plain; charset=UTF-8")
                .expect(200)
                .json();
        assertThat(draft.get("date").asText()).isEqualTo("2024-03-19");
        assertThat(draft.at("/chair/name").asText()).isEqualTo("Hồ Văn Vinh");
        assertThat(draft.at("/chair/posts")).hasSize(2);
        assertThat(draft.at("/period/reviewed").asText()).isEqualTo("2024-Q1");
        assertThat(draft.at("/period/ahead").asText()).isEqualTo("2024-Q2");
        assertThat(clausesOf(draft, "task")).hasSize(13);
        assertThat(clausesOf(draft, "result")).hasSize(1);
        assertThat(clausesOf(draft, "shortcoming"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.get("axes"))
                        .extracting(JsonNode::asText)
                        .containsExactlyInAnyOrder("timeliness", "quality"));
        assertThat(clausesOf(draft, "task")).allSatisfy(clause -> {
            assertThat(clause.path("lead").isNull() || clause.path("lead").isMissingNode())
                    .as("no lead is invented: %s", clause)
                    .isTrue();
            assertThat(clause.at("/due/kind").asText()).isNotEqualTo("day");
        });
        JsonNode again = generalOfficer
                .post("conferences/drafts", text, "text/plain; charset=UTF-8")
                .json();
        assertThat(again).as("the same text gives the same draft").isEqualTo(draft);
    }

    void confirmConference() {
        long before = generalOfficer
                .get("conferences")
                .expect(200)
                .json()
                .get("total")
                .asLong();
        Api.Answer made = generalOfficer.post("conferences", draft).expect(201);
        conference = made.madeId();
        JsonNode stored =
                generalOfficer.get("conferences/" + conference).expect(200).json();
        assertThat(stored.get("title").asText()).isEqualTo(draft.get("title").asText());
        stored.get("clauses").forEach(clause -> clauses.add(clause.get("id").asText()));
        assertThat(clauses).hasSize(15);
        assertThat(generalOfficer.get("conferences").json().get("total").asLong())
                .isEqualTo(before + 1);
    }

    void assignTasks() {
        JsonNode proposed = generalOfficer
                .post("conferences/" + conference + "/conclusion/task-drafts")
                .expect(200)
                .json();
        assertThat(proposed.get("items")).hasSize(13);
        int n = 0;
        for (JsonNode item : proposed.get("items")) {
            String lead = n % 3 == 0 ? "BTCHU" : n % 3 == 1 ? "BTGHU" : "VPHU";
            ObjectNode task = Api.JSON.createObjectNode();
            task.put("content", item.get("content").asText());
            task.put("lead", lead);
            task.putArray("coordinating").add("UBKTHU");
            task.set("due", n == 0 ? day("2024-04-15") : item.get("due").deepCopy());
            if (task.at("/due/kind").asText().equals("none")) {
                task.set("due", Api.JSON.createObjectNode().put("kind", "beforeNext"));
            }
            task.put("assignedOn", "2024-04-01");
            Api.Answer made = generalOfficer
                    .post("clauses/" + item.get("clause").asText() + "/tasks", task)
                    .expect(201);
            tasks.add(made.madeId());
            generalOfficer.get("tasks/" + made.madeId()).expect(200);
            n++;
        }
        markClausesWithoutTasks();
    }

    private void markClausesWithoutTasks() {
        JsonNode stored =
                generalOfficer.get("conferences/" + conference).expect(200).json();
        ObjectNode conclusion = Api.JSON.createObjectNode();
        conclusion.put("version", stored.get("version").asLong());
        ArrayNode all = conclusion.putArray("clauses");
        for (JsonNode clause : stored.get("clauses")) {
            ObjectNode copy = clause.deepCopy();
            if (!copy.get("kind").asText().equals("task")) {
                copy.put("noTask", true);
            }
            all.add(copy);
        }
        generalOfficer
                .put("conferences/" + conference + "/conclusion", conclusion)
                .expect(200);
    }

    void issueNotice() {
        notice = generalOfficer
                .post("conferences/" + conference + "/notice")
                .expect(201)
                .json();
        String id = notice.get("id").asText();
        assertThat(notice.get("state").asText()).isEqualTo("draft");
        byte[] preview =
                generalOfficer.get("notices/" + id + ".docx").expect(200).bytes();
        assertThat(documentXml(preview)).contains("THÔNG BÁO").doesNotContain("Số 05-TB/HU");
        generalOfficer.post("notices/" + id + "/submission").expect(200);
        Api.Answer issued = chief.post("notices/" + id + "/issue").expect(201);
        JsonNode document = issued.json();
        assertThat(document.get("number").asText()).isEqualTo("05-TB/HU");
        assertThat(document.get("kind").asText()).isEqualTo("TB");
        byte[] signed =
                generalOfficer.get("notices/" + id + ".docx").expect(200).bytes();
        assertThat(documentXml(signed)).contains("05-TB/HU");
        chief.post("notices/" + id + "/issue").expect(409);
        notice = document;
        assertThat(chief.get("documents/" + document.get("id").asText() + "/files/"
                                + document.at("/files/0/id").asText())
                        .expect(200)
                        .bytes())
                .as("the archive holds what was issued")
                .isEqualTo(signed);
        JsonNode chain = chief.get("documents/" + document.get("id").asText() + "/chain")
                .expect(200)
                .json();
        assertThat(chain.at("/up/conference/id").asText()).isEqualTo(conference);
        assertThat(chain.at("/up/clauses")).hasSize(15);
        assertThat(chain.at("/down/tasks")).hasSize(13);
    }

    void findEverything() {
        Api clerk = signIn("vanthu");
        awaitIndexed();
        String id = notice.get("id").asText();
        for (String number : List.of("05-TB/HU", "5 tb hu", "số 05-tb/hu")) {
            JsonNode hit = first(clerk, number);
            assertThat(hit.get("id").asText()).as(number).isEqualTo(id);
            assertThat(hit.at("/fragments/0/html").asText())
                    .as(number)
                    .contains("<mark>")
                    .satisfies(
                            html -> assertThat(html.replaceAll("</?mark>", "")).contains("05-TB&#x2F;HU"));
        }
        List<String> spellings = List.of("huyen uy", "Huyện uỷ", "Huyện ủy", "HUYỆN ỦY");
        List<String> marked = new ArrayList<>();
        for (String spelling : spellings) {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                JsonNode found = search(clerk, Normalizer.normalize(spelling, form));
                assertThat(found.get("total").asLong()).as(spelling).isPositive();
                assertThat(found.at("/hits/0/fragments/0/html").asText())
                        .as(spelling)
                        .contains("<mark>");
                marked.add(found.get("total").asText());
            }
        }
        assertThat(marked).as("every spelling finds the same").containsOnly(marked.get(0));
        JsonNode phrase = search(clerk, "\"Dân vận khéo\"");
        assertThat(phrase.at("/hits/0/fragments/0/html").asText().replaceAll("</?mark>", ""))
                .containsIgnoringCase("Dân vận khéo");
        assertThat(StreamSupport.stream(
                                search(clerk, "khảo sát phong trào thi đua")
                                        .get("hits")
                                        .spliterator(),
                                false)
                        .map(hit -> hit.get("type").asText()))
                .as("documents, clauses and tasks are one searchable space")
                .contains("document", "clause", "task");
    }

    /** A body's contact finds what is circulated to it, and only that, in hits, totals and facets alike. */
    void contactSeesOnlyItsOwn() {
        JsonNode visitor = search(signIn("nghiencuu"), "05-TB/HU");
        assertThat(visitor.get("hits"))
                .extracting(hit -> hit.get("id").asText())
                .doesNotContain(notice.get("id").asText());
        JsonNode all = search(signIn("vanthu"), "Định Sơn");
        JsonNode own = search(signIn("trungtamchinhtri"), "Định Sơn");
        assertThat(own.get("total").asLong()).isLessThan(all.get("total").asLong());
        long counted = StreamSupport.stream(own.at("/facets/type").spliterator(), false)
                .mapToLong(value -> value.get("count").asLong())
                .sum();
        assertThat(counted).isEqualTo(own.get("total").asLong());
        signIn("nghiencuu").get("documents/" + notice.get("id").asText()).expect(404);
        signIn("nghiencuu").get("conferences/" + conference).expect(404);
        signIn("nghiencuu").get("tasks/" + tasks.get(0)).expect(404);
    }

    public void awaitIndexed() {
        Api administrator = signIn("quantri");
        await("everything that was saved is findable")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(() -> {
                    JsonNode status =
                            administrator.get("search/status").expect(200).json();
                    assertThat(status.get("waiting").asLong()).isZero();
                    assertThat(status.get("deadLetters").asLong()).isZero();
                });
    }

    private static JsonNode first(Api user, String query) {
        JsonNode found = search(user, query);
        assertThat(found.get("hits")).as(query).isNotEmpty();
        return found.get("hits").get(0);
    }

    private static JsonNode search(Api user, String query) {
        return user.get("search?size=50&q=" + encode(query)).expect(200).json();
    }

    private static List<JsonNode> clausesOf(JsonNode draft, String kind) {
        return StreamSupport.stream(draft.get("clauses").spliterator(), false)
                .filter(clause -> clause.get("kind").asText().equals(kind))
                .toList();
    }

    private static ObjectNode day(String day) {
        return Api.JSON.createObjectNode().put("kind", "day").put("day", day);
    }

    /** The user's own text. */
    public static byte[] report() {
        try (var in = MainJob.class.getResourceAsStream("hoi-nghi-giao-ban-quy-1-2024.txt")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a .docx as they stand in its main part, without the tags between them. */
    static String documentXml(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return xml.replaceAll("<[^>]+>", "").replace(' ', ' ').replace('‑', '-');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("not a .docx");
    }
}
