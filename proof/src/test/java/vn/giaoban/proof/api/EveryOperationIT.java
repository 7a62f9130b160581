package vn.giaoban.proof.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.MainJob;
import vn.giaoban.proof.servers.MicroServer;

/**
 * On one server with the embedded defaults, H2 and Lucene: the main job, and then every operation. Every operation that the server describes is done at least once, and refused in every way that can be brought about from
 * outside; each answer is held against the description. What to send is taken from the examples of the description itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryOperationIT {

    private static final String JSON = "application/json";
    private static final String NOBODY = "999999999";

    /** What everybody does for himself. */
    private static final List<String> EVERYBODYS_OWN =
            List.of("/tokens", "/calendar-feed", "/notifications/read", "/saved-searches");

    private MicroServer server;
    private Contract contract;
    private Api chief;
    private Api administrator;
    private Operations operations;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = MicroServer.withDemonstration(folder)
                .set("giaoban.search.alert.minutes", "0")
                .forManyPeople()
                .start();
        contract = Contract.of(server.base());
        chief = Api.as(server.base(), "chanhvanphong", MicroServer.PASSWORD);
        administrator = Api.as(server.base(), "quantri", MicroServer.PASSWORD);
        operations = new Operations(contract, chief, administrator);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(0)
    void theMainJobRunsOnPayaraMicroWithTheDefaults() {
        new MainJob(server.base()).run();
    }

    @Test
    @Order(1)
    void everyOperationDoesWhatItPromises() {
        Walk walk = new Walk(server.base(), contract, chief, administrator);
        walk.throughTokensAndBodies();
        walk.throughDocuments();
        walk.throughHoldings();
        BeforeEntry before = new BeforeEntry(chief, operations.example("POST /documents/suggestions"));
        before.aFileTellsItsHeadAndItsFoot();
        before.whatIsInTheArchiveIsNamed();
        before.whatCannotBeReadIsRefusedAsOnEntering();
        walk.throughARemoval();
        walk.throughImports();
        walk.throughDossiers();
        walk.throughConferences();
        walk.throughCalendar();
        walk.throughTasks();
        walk.throughNotifications();
        walk.throughBodyReports();
        walk.throughNotices();
        new OfficePapers(chief, walk.conference()).throughPapersAndTemplates();
        walk.throughSearchAndReports();
        walk.throughSavedSearches();
    }

    @Test
    @Order(2)
    void whoDoesNotSayWhoHeIsIsAskedToEverywhere() {
        Api anonymous = Api.anonymous(server.base());
        for (String operation : contract.operations()) {
            Api.Answer answer = operations
                    .send(anonymous, operation, NOBODY, operations.example(operation))
                    .expect(401);
            assertThat(answer.raw().headers().allValues("WWW-Authenticate"))
                    .as(operation)
                    .hasSize(2);
        }
    }

    @Test
    @Order(3)
    void whatIsNotThereIsNotFoundWhateverIsAskedOfIt() {
        for (String operation : operations.with(op -> op.contains("{id}"))) {
            operations
                    .send(operations.user(operation), operation, NOBODY, operations.example(operation))
                    .expect(404);
            operations
                    .send(operations.user(operation), operation, "khong-phai-ma", operations.example(operation))
                    .expect(404);
        }
    }

    @Test
    @Order(4)
    void whatIsNoMessageIsRefusedWithThePlaceOfEveryMistake() {
        for (String operation : operations.with(op -> operations.content(op).has(JSON))) {
            for (String text : List.of("{", "[]", "{} {}", "[".repeat(20_000), "\"\\ud800\"", "\u0000")) {
                JsonNode problem = operations
                        .send(operations.user(operation), operation, NOBODY, text)
                        .expect(400)
                        .json();
                assertThat(problem.get("violations"))
                        .as("%s %s", operation, problem)
                        .isNotEmpty();
            }
            everyMemberOfAnotherTypeIsNamed(operation);
        }
    }

    private void everyMemberOfAnotherTypeIsNamed(String operation) {
        JsonNode sound = operations.content(operation).at("/application~1json/example");
        sound.fieldNames().forEachRemaining(member -> {
            ObjectNode bad = sound.deepCopy();
            bad.set(member, sound.get(member).isObject() ? bad.textNode("x") : bad.objectNode());
            JsonNode problem = operations
                    .send(operations.user(operation), operation, NOBODY, bad.toString())
                    .expect(400)
                    .json();
            assertThat(problem.get("violations"))
                    .as("%s %s", operation, bad)
                    .extracting(mistake -> mistake.get("field").asText())
                    .contains(member);
        });
    }

    @Test
    @Order(5)
    void aFormThatIsNotTakenIsNamedSo() {
        for (String operation : operations.with(op -> !operations.content(op).isEmpty())) {
            operations
                    .answer(operations.user(operation), operation, NOBODY, "<x/>", "application/xml")
                    .expect(415);
        }
        for (String operation : operations.with(
                op -> op.startsWith("GET ") && operations.success(op).has(JSON))) {
            Api.Answer answer = operations
                    .user(operation)
                    .send(
                            "GET",
                            Operations.address(operation, NOBODY),
                            BodyPublishers.noBody(),
                            null,
                            "Accept",
                            "text/html");
            assertThat(answer.status()).as(operation).isIn(404, 406);
        }
    }

    @Test
    @Order(6)
    void aMistypedParameterIsAMistakeWithItsName() {
        for (String operation : operations.with(op -> op.startsWith("GET "))) {
            for (JsonNode written : contract.operation(operation).path("parameters")) {
                JsonNode parameter = contract.resolve(written);
                if (parameter.get("in").asText().equals("query")) {
                    Mistyped.valuesOf(parameter, contract).forEach(value -> refusedByName(operation, parameter, value));
                }
            }
        }
    }

    private void refusedByName(String operation, JsonNode parameter, String value) {
        String name = parameter.get("name").asText();
        Api.Answer answer = operations
                .user(operation)
                .get(Operations.address(operation, NOBODY) + "?" + name + "=" + Api.encode(value));
        assertThat(answer.status()).as("%s %s=%s", operation, name, value).isIn(400, 422);
        String place = answer.status() == 400
                ? answer.json().at("/violations/0/field").asText()
                : answer.json().get("detail").asText();
        assertThat(place)
                .as("%s %s=%s: %s", operation, name, value, answer.text())
                .contains(name);
    }

    @Test
    @Order(7)
    void aKeyThatIsNoneIsRefusedWhereverOneMayBeSent() {
        for (String operation :
                operations.with(op -> contract.operation(op).toString().contains("idempotencyKey"))) {
            String body = operations.example(operation);
            for (String key : List.of(" ", "k".repeat(201))) {
                Api.Answer answer = operations
                        .user(operation)
                        .send(
                                "POST",
                                Operations.address(operation, NOBODY),
                                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                                operations.type(operation),
                                "Idempotency-Key",
                                key)
                        .expect(400);
                assertThat(answer.json().at("/violations/0/field").asText()).isEqualTo("Idempotency-Key");
            }
        }
    }

    @Test
    @Order(8)
    void whatIsTooLargeIsNotTaken() {
        byte[] large = new byte[17 * 1024 * 1024];
        for (String operation : List.of("POST /conferences", "POST /conferences/drafts", "PUT /notices/{id}")) {
            String type = operation.endsWith("drafts") ? "text/plain" : JSON;
            operations
                    .user(operation)
                    .send(
                            Operations.verb(operation),
                            Operations.address(operation, NOBODY),
                            BodyPublishers.ofByteArray(large),
                            type)
                    .expect(413);
        }
    }

    @Test
    @Order(9)
    void whoMayNotDoSomethingIsNotToldThatItIsThere() {
        Api visitor = Api.as(server.base(), "nghiencuu", MicroServer.PASSWORD);
        for (String operation : operations.with(op ->
                !op.startsWith("GET ") && EVERYBODYS_OWN.stream().noneMatch(op::endsWith) && !op.contains("{id}"))) {
            Api.Answer answer = operations.send(visitor, operation, NOBODY, operations.example(operation));
            assertThat(answer.status()).as(operation).isIn(403, 404);
        }
    }

    @Test
    @Order(10)
    void whoGuessesPasswordsHasToWait() {
        Api guesser = Api.basic(server.base(), "luutru", "khong-phai-mat-khau");
        Api.Answer last = guesser.get("bodies").expect(401);
        for (int guesses = 0; last.status() == 401 && guesses < 10; guesses++) {
            last = guesser.get("bodies");
        }
        last.expect(429);
        assertThat(last.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    @Order(12)
    void filesGoToWhoMayReadThemAndNeverDamaged() throws IOException {
        Attachments files = new Attachments(chief, Api.as(server.base(), "nghiencuu", MicroServer.PASSWORD));
        files.goOnlyToThoseWhoMayReadTheDocument();
        files.areNeverSentDamaged(server.data());
    }

    @Test
    @Order(11)
    void anUnknownMethodOrAddressIsRefusedInTheSameWay() {
        chief.send("PATCH", "documents", BodyPublishers.ofString("{}"), JSON).expect(405);
        chief.send("DELETE", "bodies", BodyPublishers.noBody(), null).expect(405);
        chief.get("khong-co").expect(404);
        chief.get("documents/1/khong-co").expect(404);
    }

    @Test
    @Order(99)
    void nothingThatIsDescribedWasLeftOut() {
        Map<String, Set<Integer>> missing = new TreeMap<>();
        for (String operation : contract.operations()) {
            Set<Integer> left = new TreeSet<>();
            contract.operation(operation).get("responses").fieldNames().forEachRemaining(status -> {
                if (Set.of(400, 401, 415).contains(Integer.valueOf(status)) || Integer.parseInt(status) < 300) {
                    left.add(Integer.valueOf(status));
                }
            });
            left.removeAll(contract.seen(operation));
            if (!left.isEmpty()) {
                missing.put(operation, left);
            }
        }
        assertThat(missing).isEmpty();
    }
}
