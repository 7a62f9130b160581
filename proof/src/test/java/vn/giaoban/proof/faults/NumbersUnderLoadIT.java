package vn.giaoban.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PostgreSQL;
import vn.giaoban.proof.servers.Rows;

/**
 * Two servers on one PostgreSQL and one folder of files issue notices at the same time; every second attempt fails. The first
 * keeps the embedded index; the second, told to leave the index alone, takes in and issues but does not search.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NumbersUnderLoadIT {

    private static final int SIGNED_TWICE = 60;
    private static final int SIGNED_ONCE = 40;
    private static final int NOT_SUBMITTED = 15;
    private static final int NOT_WRITTEN = 15;
    private static final int NOT_ALLOWED = 10;
    private static final int SUCCESSES = SIGNED_TWICE + SIGNED_ONCE;
    private static final String DISK_FULL = "đĩa đầy";

    private final List<String> issued = new ArrayList<>();
    private List<String> notWritten = List.of();
    private int first;
    private PostgreSQL database;
    private Rows rows;
    private MicroServer one;
    private MicroServer two;

    @BeforeAll
    void startBoth(@TempDir Path folder) throws Exception {
        database = PostgreSQL.start();
        rows = new Rows(database);
        one = server(folder, "one").start();
        two = server(folder, "two").set("giaoban.search.worker", "off").start();
    }

    private MicroServer server(Path folder, String name) {
        return MicroServer.withDemonstration(folder.resolve(name))
                .setAll(database.settings())
                .set("giaoban.content", folder.resolve("files").toString());
    }

    @AfterAll
    void stop() {
        two.close();
        one.close();
        database.close();
    }

    @Test
    @Order(1)
    void twoHundredIssuesAtOnceOfWhichHalfFailGiveEveryNumberOnceAndLeaveNoGap() throws Exception {
        List<String> twice = submitted(SIGNED_TWICE, "ký hai nơi");
        List<String> once = submitted(SIGNED_ONCE, "ký một nơi");
        List<String> drafts = inParallel(drafting(NOT_SUBMITTED, "chưa trình ký"));
        List<String> forbidden = submitted(NOT_ALLOWED, "không có quyền ký");
        notWritten = submitted(NOT_WRITTEN, DISK_FULL);
        // Comes after the number was taken and the notice was written under it, as a full disk of the database would.
        rows.run(
                "create or replace function no_room() returns trigger as $$ begin raise exception 'no room' using errcode = '53100'; end $$"
                        + " language plpgsql");
        rows.run("create trigger no_room before insert on file_page for each row when (new.content like '%" + DISK_FULL
                + "%') execute function no_room()");
        first = 1
                + (int) rows.count("select max(last_number) from number_series s join number_series_kind k"
                        + " on k.series_id = s.id where k.kind_code = 'TB'");
        long issuedBefore = rows.count("select count(*) from notice where state = 'ISSUED'");
        long notices = rows.count("select count(*) from notice");
        long documents = rows.count("select count(*) from document");
        long files = rows.count("select count(*) from document_file");

        List<Api> chiefs = List.of(as(one, "chanhvanphong"), as(two, "chanhvanphong"));
        List<Api> contacts = List.of(as(one, "bantochuc"), as(two, "bantochuc"));
        List<Callable<Api.Answer>> attempts = new ArrayList<>();
        twice.forEach(notice -> chiefs.forEach(chief -> attempts.add(issue(chief, notice))));
        alternately(once, chiefs, attempts);
        alternately(drafts, chiefs, attempts);
        alternately(notWritten, chiefs, attempts);
        alternately(forbidden, contacts, attempts);
        assertThat(attempts).hasSize(2 * SUCCESSES);
        Collections.shuffle(attempts, new Random(20240401));
        List<Api.Answer> answers = AtOnce.all(attempts, 24);

        assertThat(answers).extracting(Api.Answer::status).containsOnly(201, 409, 503, 404);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(SUCCESSES);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(SIGNED_TWICE + NOT_SUBMITTED);
        assertThat(answers).filteredOn(answer -> answer.status() == 503).hasSize(NOT_WRITTEN);
        assertThat(answers).filteredOn(answer -> answer.status() == 404).hasSize(NOT_ALLOWED);
        List<Integer> numbers = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> number(answer.json()))
                .sorted()
                .toList();
        assertThat(numbers)
                .as("each once, none missing")
                .isEqualTo(IntStream.range(first, first + SUCCESSES).boxed().toList());
        answers.stream()
                .filter(answer -> answer.status() == 201)
                .forEach(answer -> issued.add(answer.json().get("id").asText()));
        assertThat(new TreeSet<>(issued)).hasSize(SUCCESSES);
        assertThat(rows.count("select count(*) from document")).isEqualTo(documents + SUCCESSES);
        assertThat(rows.count("select count(*) from document_file")).isEqualTo(files + SUCCESSES);
        assertThat(rows.count("select count(*) from notice where state = 'ISSUED'"))
                .isEqualTo(issuedBefore + SUCCESSES);
        assertThat(rows.count("select count(*) from notice")).isEqualTo(notices);
        nothingIsHalf();
    }

    private void nothingIsHalf() {
        assertThat(rows.count("select count(*) from registered_number where state <> 'ISSUED'"))
                .as("no number is left taken and unused")
                .isZero();
        assertThat(rows.count("select count(*) from document d where d.kind_code = 'TB' and d.number_value >= " + first
                        + " and (select count(*) from registered_number r where r.document_id = d.id) <> 1"))
                .as("every document has its one line in the register")
                .isZero();
        assertThat(rows.count("select count(*) from (select number_text from document where frozen group by number_text"
                        + " having count(*) > 1) twice"))
                .isZero();
        assertThat(
                        rows.count(
                                "select count(*) from document d where frozen and not exists"
                                        + " (select 1 from document_file f join file_page p on p.file_id = f.id where f.document_id = d.id)"))
                .as("every issued document has its file and its text")
                .isZero();
        assertThat(rows.count("select count(*) from notice where state <> 'ISSUED' and document_id is not null"))
                .isZero();
        assertThat(rows.count("select count(*) from notice n join conference c on c.id = n.conference_id"
                        + " where (n.state = 'ISSUED') <> (c.state = 'CONCLUDED')"))
                .as("a conference is concluded exactly when its notice is issued")
                .isZero();
        assertThat(rows.count("select count(*) from audit_event where action = 'notice.issue' and result = 'DONE'"))
                .isEqualTo(rows.count("select count(*) from notice where state = 'ISSUED'"));
    }

    @Test
    @Order(2)
    void whatFailedIsIssuedOnceTheFaultIsGoneUnderTheNumbersThatFollow() throws Exception {
        rows.run("drop trigger no_room on file_page");
        List<String> written = List.copyOf(notWritten);
        notWritten = List.of();
        List<Callable<Api.Answer>> attempts = new ArrayList<>();
        alternately(written, List.of(as(one, "chanhvanphong"), as(two, "chanhvanphong")), attempts);
        List<Integer> numbers = AtOnce.all(attempts, 15).stream()
                .map(answer -> number(answer.expect(201).json()))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.range(first + SUCCESSES, first + SUCCESSES + NOT_WRITTEN)
                        .boxed()
                        .toList());
    }

    @Test
    @Order(3)
    void whatWasIssuedOnEitherServerIsFoundOnTheOneThatKeepsTheIndexAndOpensOnBoth() {
        awaitIndexed();
        JsonNode found = search("size=200&kind=TB&q=" + Api.encode("\"ký hai nơi\""));
        assertThat(found.get("total").asInt()).isEqualTo(SIGNED_TWICE);
        Api first = as(one, "chanhvanphong");
        Api second = as(two, "chanhvanphong");
        for (String id : issued.subList(0, 6)) {
            JsonNode here = first.get("documents/" + id).expect(200).json();
            assertThat(second.get("documents/" + id).expect(200).json()).isEqualTo(here);
        }
        String notice = rows.text("select max(id) from notice where state = 'ISSUED'");
        byte[] here = first.get("notices/" + notice + ".docx").expect(200).bytes();
        assertThat(second.get("notices/" + notice + ".docx").expect(200).bytes())
                .isEqualTo(here)
                .hasSizeGreaterThan(5_000);
    }

    @Test
    @Order(4)
    void theServerThatDoesNotKeepTheIndexSaysSoInsteadOfAnsweringOutOfAnEmptyOne() {
        Api.Answer answer = as(two, "chanhvanphong").get("search?q=" + Api.encode("kết luận"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(as(two, "chanhvanphong").get("search/suggestions?q=ket").status())
                .isEqualTo(503);
        JsonNode status = as(two, "quantri").get("search/status").expect(200).json();
        assertThat(status.get("indexed").asLong()).as("not known here").isEqualTo(-1);
        assertThat(as(two, "vanthu").get("documents?size=1").expect(200).json().get("items"))
                .hasSize(1);
    }

    @Test
    @Order(5)
    void aSecondKeeperOfAnEmbeddedIndexOnTheSameDatabaseRefusesToStartAndTheFirstGoesOn(@TempDir Path folder) {
        try (MicroServer sameIndex = server(folder, "same-index")
                        .set("giaoban.data", one.data().toString())
                        .launch();
                MicroServer ownIndex = server(folder, "own-index").launch()) {
            sameIndex.awaitSaid("Another server is using the search index in");
            ownIndex.awaitSaid("Another running server keeps the embedded search index of this database");
            assertThat(sameIndex.isReady()).isFalse();
            assertThat(ownIndex.isReady()).isFalse();
        }
        assertThat(search("q=" + Api.encode("kết luận")).get("total").asInt()).isPositive();
    }

    /** A search that takes too long on a busy machine is answered with "later"; then it is asked again. */
    private JsonNode search(String query) {
        Api chief = as(one, "chanhvanphong");
        return await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> chief.get("search?" + query), answer -> answer.status() != 503)
                .expect(200)
                .json();
    }

    private void awaitIndexed() {
        Api administrator = as(one, "quantri");
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> administrator
                                .get("search/status")
                                .expect(200)
                                .json()
                                .get("waiting")
                                .asLong()
                        == 0);
    }

    /** Who is told that too many wait, and to come back, comes back; what cannot be written is tried once. */
    private Callable<Api.Answer> issue(Api signer, String notice) {
        return () -> {
            Api.Answer answer = signer.post("notices/" + notice + "/issue");
            for (int again = 0; again < 5 && answer.status() == 503 && !notWritten.contains(notice); again++) {
                answer = signer.post("notices/" + notice + "/issue");
            }
            return answer;
        };
    }

    private void alternately(List<String> notices, List<Api> signers, List<Callable<Api.Answer>> attempts) {
        for (int i = 0; i < notices.size(); i++) {
            attempts.add(issue(signers.get(i % signers.size()), notices.get(i)));
        }
    }

    private static int number(JsonNode document) {
        return Integer.parseInt(document.get("number").asText().replaceAll("-.*", ""));
    }

    private List<String> submitted(int many, String word) throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (Callable<String> draft : drafting(many, word)) {
            work.add(() -> {
                String notice = draft.call();
                as(one, "tonghop").post("notices/" + notice + "/submission").expect(200);
                return notice;
            });
        }
        return inParallel(work);
    }

    /** Notices of conferences that have concluded something. */
    private List<Callable<String>> drafting(int many, String word) {
        Api officer = as(one, "tonghop");
        return IntStream.range(0, many)
                .<Callable<String>>mapToObj(i -> () -> {
                    String conference = officer.post("conferences", conference(word, i))
                            .expect(201)
                            .madeId();
                    return officer.post("conferences/" + conference + "/notice")
                            .expect(201)
                            .json()
                            .get("id")
                            .asText();
                })
                .toList();
    }

    private static ObjectNode conference(String word, int i) {
        ObjectNode conference = new ObjectMapper()
                .createObjectNode()
                .put("kind", "briefing")
                .put("title", "Hội nghị giao ban tuần lần " + (i + 1) + " " + word)
                .put("date", "2024-03-25");
        conference
                .putObject("chair")
                .put("name", "Trần Thị Lụa")
                .putArray("posts")
                .add("Phó Bí thư Thường trực Huyện ủy");
        conference.putArray("summoned").add("VPHU").add("BTCHU");
        conference
                .putArray("clauses")
                .addObject()
                .put("kind", "noted")
                .put(
                        "text",
                        "Thường trực Huyện ủy ghi nhận kết quả chuẩn bị, nội dung " + word + " lần " + (i + 1) + ".")
                .put("noTask", true);
        return conference;
    }

    private static List<String> inParallel(List<Callable<String>> work) throws Exception {
        return AtOnce.all(work, 8);
    }

    private final java.util.Map<String, Api> known = new java.util.concurrent.ConcurrentHashMap<>();

    private Api as(MicroServer server, String user) {
        return known.computeIfAbsent(server.base() + user, key -> Api.as(server.base(), user, MicroServer.PASSWORD));
    }
}
