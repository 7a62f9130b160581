package vn.giaoban.proof.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.hostile.House;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.Rows;

/**
 * Documents with random circulations, and for every account the set it may see computed here by the rule of the office:
 * leaders, the office and the archive see all; a body's contact what goes to all or to the body; a visitor what goes to all;
 * the administrator nothing. Hits, totals, facets, suggestions and opening must all say the same.
 */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAccountSeesItsOwnIT {

    private static final String WORD = "tudamtoanven";
    private static final String TASK_WORD = "giaoviecrieng";
    private static final List<String> BODIES = List.of("VPHU", "BTCHU", "BTGHU", "BDVHU", "UBKTHU", "TTCT");
    private static final Set<String> SEE_ALL = Set.of("lanhdao", "chanhvanphong", "tonghop", "vanthu", "luutru");
    private static final Map<String, String> CONTACTS = Map.of(
            "bantochuc", "BTCHU",
            "bantuyengiao", "BTGHU",
            "bandanvan", "BDVHU",
            "uybankiemtra", "UBKTHU",
            "trungtamchinhtri", "TTCT");

    private final Map<String, Set<String>> circulation = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final House house;

    EveryAccountSeesItsOwnIT(House house) {
        this.house = house;
    }

    @BeforeAll
    void fillTheArchive() {
        Api clerk = as("vanthu");
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            Set<String> to = i % 5 == 0 ? Set.of("all") : someBodies(random);
            var metadata = Documents.metadata(
                    "Kế hoạch " + WORD + " số thử " + i, "Văn bản thử " + WORD + " lần " + i, String.join(",", to));
            String kind = i % 3 == 0 ? "TB" : i % 3 == 1 ? "KH" : "BC";
            metadata.put("kind", kind);
            String id = Documents.post(clerk, metadata).expect(201).madeId();
            circulation.put(id, to);
            kinds.put(id, kind);
        }
        house.awaitIndexed();
    }

    @Test
    void hitsTotalsAndFacetsOfEveryAccountEqualTheSetOfTheRule() {
        for (String account : readers()) {
            Set<String> mine = expected(account);
            JsonNode found =
                    as(account).get("search?size=200&q=" + WORD).expect(200).json();
            assertThat(ids(found.get("hits"))).as(account).isEqualTo(mine);
            assertThat(found.get("total").asInt()).as(account).isEqualTo(mine.size());
            Map<String, Long> byKind =
                    mine.stream().collect(Collectors.groupingBy(kinds::get, TreeMap::new, Collectors.counting()));
            assertThat(counts(found.at("/facets/kind"))).as(account).isEqualTo(byKind);
        }
    }

    @Test
    void suggestionsNeverNameWhatAnAccountMayNotSee() {
        for (String account : readers()) {
            int shown = 0;
            JsonNode suggestions = as(account)
                    .get("search/suggestions?q=" + Api.encode("Kế hoạch " + WORD))
                    .expect(200)
                    .json();
            for (JsonNode suggestion : suggestions.get("items")) {
                if (suggestion.hasNonNull("id")
                        && circulation.containsKey(suggestion.get("id").asText())) {
                    assertThat(expected(account))
                            .as(account)
                            .contains(suggestion.get("id").asText());
                    shown++;
                }
            }
            assertThat(shown > 0).as(account).isEqualTo(!expected(account).isEmpty());
        }
    }

    @Test
    void openingTextFilesAndListsAnswerLikeTheSearch() {
        for (String account : readers()) {
            Api user = as(account);
            Set<String> mine = expected(account);
            circulation.keySet().forEach(id -> {
                int status = mine.contains(id) ? 200 : 404;
                user.get("documents/" + id).expect(status);
                user.get("documents/" + id + "/text").expect(status);
                user.get("documents/" + id + "/chain").expect(status);
            });
        }
    }

    @Test
    void theAdministratorHasNoRightToContent() {
        Api administrator = as("quantri");
        assertThat(administrator.get("search?q=" + WORD).status()).isIn(403, 404);
        circulation
                .keySet()
                .forEach(id -> assertThat(administrator.get("documents/" + id).status())
                        .isIn(403, 404));
    }

    @Test
    void aChangedCirculationIsInForceAtOnceEvenBeforeTheIndexKnows() {
        String id = circulation.entrySet().stream()
                .filter(entry -> entry.getValue().contains("BTCHU"))
                .findFirst()
                .orElseThrow()
                .getKey();
        Api clerk = as("vanthu");
        Api contact = as("bantochuc");
        contact.get("documents/" + id).expect(200);
        JsonNode document = clerk.get("documents/" + id).expect(200).json();
        var change = Documents.metadata("", null, "TTCT");
        change.retain("circulation");
        change.put("version", document.get("version").asLong());
        clerk.put("documents/" + id + "/circulation", change).expect(200);
        contact.get("documents/" + id).expect(404);
        assertThat(ids(contact.get("search?size=200&q=" + WORD)
                        .expect(200)
                        .json()
                        .get("hits")))
                .doesNotContain(id);
        circulation.put(id, Set.of("TTCT"));
        house.awaitIndexed();
        assertThat(ids(as("trungtamchinhtri")
                        .get("search?size=200&q=" + WORD)
                        .json()
                        .get("hits")))
                .contains(id);
    }

    @Test
    void aReportLeavesATaskFindableAndATransferTakesItFromItsOldLeadAtOnce() {
        Api officer = as("tonghop");
        Api oldLead = as("bantochuc");
        Api newLead = as("trungtamchinhtri");
        String task = taskOf(officer, "BTCHU");
        house.awaitIndexed();
        assertThat(ids(tasks(oldLead))).containsExactly(task);
        assertThat(ids(tasks(newLead))).isEmpty();

        Rows rows = house.rows();
        rows.run("update lease set holder = 'held back', token = token + 1, expires_at = now() + interval '5 minutes'");
        try {
            oldLead.post("tasks/" + task + "/acceptance").expect(200);
            oldLead.post(
                            "tasks/" + task + "/progress",
                            json().put("percent", 40).put("note", "Đang làm"))
                    .expect(200);
            assertThat(waiting()).as("the index does not know yet").isPositive();
            assertThat(ids(tasks(oldLead))).containsExactly(task);
            assertThat(ids(tasks(officer))).containsExactly(task);

            officer.post(
                            "tasks/" + task + "/transfer",
                            json().put("lead", "TTCT").put("reason", "Đúng thẩm quyền hơn"))
                    .expect(200);
            assertThat(ids(tasks(oldLead))).as("at once").isEmpty();
            oldLead.get("tasks/" + task).expect(404);
            newLead.get("tasks/" + task).expect(200);
        } finally {
            rows.run("update lease set holder = null, expires_at = now()");
        }
        house.awaitIndexed();
        assertThat(ids(tasks(newLead))).containsExactly(task);
        assertThat(ids(tasks(oldLead))).isEmpty();
    }

    /** A task of a conference to which only the office was summoned. */
    private static String taskOf(Api officer, String lead) {
        ObjectNode conference =
                json().put("kind", "briefing").put("title", "Hội nghị riêng").put("date", "2024-03-26");
        conference.putArray("summoned").add("VPHU");
        conference.putArray("clauses").addObject().put("kind", "task").put("text", "Rà soát quy chế làm việc.");
        String id = officer.post("conferences", conference).expect(201).madeId();
        String clause = officer.get("conferences/" + id)
                .expect(200)
                .json()
                .at("/clauses/0/id")
                .asText();
        ObjectNode task =
                json().put("content", "Rà soát " + TASK_WORD).put("lead", lead).put("assignedOn", "2024-04-01");
        task.putObject("due").put("kind", "day").put("day", "2024-04-20");
        return officer.post("clauses/" + clause + "/tasks", task).expect(201).madeId();
    }

    private static JsonNode tasks(Api user) {
        return user.get("search?q=" + TASK_WORD).expect(200).json().get("hits");
    }

    private long waiting() {
        return as("quantri").get("search/status").json().get("waiting").asLong();
    }

    private static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }

    private static List<String> readers() {
        List<String> all = new ArrayList<>(SEE_ALL);
        all.addAll(CONTACTS.keySet());
        all.add("nghiencuu");
        Collections.sort(all);
        return all;
    }

    private Set<String> expected(String account) {
        return circulation.entrySet().stream()
                .filter(entry -> SEE_ALL.contains(account)
                        || entry.getValue().contains("all")
                        || entry.getValue().contains(CONTACTS.getOrDefault(account, "none")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> someBodies(Random random) {
        List<String> shuffled = new ArrayList<>(BODIES);
        Collections.shuffle(shuffled, random);
        return new TreeSet<>(shuffled.subList(0, 1 + random.nextInt(4)));
    }

    private static Set<String> ids(JsonNode hits) {
        Set<String> ids = new TreeSet<>();
        hits.forEach(hit -> ids.add(hit.get("id").asText()));
        return ids;
    }

    private static Map<String, Long> counts(JsonNode facet) {
        Map<String, Long> counts = new TreeMap<>();
        facet.forEach(value ->
                counts.put(value.get("value").asText(), value.get("count").asLong()));
        return counts;
    }

    private Api as(String account) {
        return house.as(account);
    }
}
