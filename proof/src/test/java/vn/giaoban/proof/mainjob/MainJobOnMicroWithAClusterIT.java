package vn.giaoban.proof.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.engines.Engines;
import vn.giaoban.proof.engines.Gate;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PostgreSQL;
import vn.giaoban.proof.servers.Rows;

/** The packaged WAR on PostgreSQL and OpenSearch, chosen by settings alone. At its start the engine is away. */
@ResourceLock("engine")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobOnMicroWithAClusterIT {

    /** What a user who searches takes for "a few seconds" on a machine that has other work too. */
    private static final Duration FEW_SECONDS = Duration.ofSeconds(10);

    private static final Map<String, Api> KNOWN = new HashMap<>();

    @TempDir
    static Path folder;

    private static PostgreSQL database;
    private static Gate gate;
    private static MicroServer server;

    @BeforeAll
    static void start() {
        database = PostgreSQL.start();
        gate = Gate.shutBefore(Engines.emptyOpenSearch());
        server = MicroServer.withDemonstration(folder)
                .setAll(database.settings())
                .set("giaoban.search.backend", "elasticsearch")
                .set("giaoban.search.hosts", gate.host())
                .start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            gate.close();
            database.close();
        }
    }

    @Test
    @Order(1)
    void anEngineThatIsAwayAtTheStartKeepsNobodyFromSavingAndSearchSaysSoPlainly() {
        Api clerk = signIn("vanthu");
        long before = waiting();
        Documents.create(clerk, "Kế hoạch chongoiday", "Nội dung chờ lập chỉ mục.", "all");

        assertThat(waiting()).isEqualTo(before + 1);
        assertThat(status().get("indexed").asLong()).isEqualTo(-1);
        searchIsRefusedPlainly(clerk);
    }

    @Test
    @Order(2)
    void anEngineThatTakesCallsAndNeverAnswersHoldsNoSearchUp() {
        gate.mute();
        Api clerk = signIn("vanthu");

        searchIsRefusedPlainly(clerk);
        Documents.create(clerk, "Kế hoạch vanluuduoc", "Nội dung chờ lập chỉ mục.", "all");
        assertThat(status().get("indexed").asLong()).isEqualTo(-1);
    }

    @Test
    @Order(3)
    void whatWaitedIsIndexedByItselfOnceTheEngineAnswers() {
        gate.open();
        Api clerk = signIn("vanthu");

        await("nothing waits and nothing is lacking, the demonstration's own entries neither")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> waiting() == 0 && status().get("indexed").equals(status().get("documents")));
        await("a cold engine has warmed up")
                .atMost(Duration.ofMinutes(1))
                .until(() -> clerk.get("search?q=giao+ban").status() == 200);
        assertThat(found(clerk, "chongoiday")).isOne();
        assertThat(found(clerk, "vanluuduoc")).isOne();
    }

    @Test
    @Order(4)
    void theMainJobRunsOnPostgreSqlAndOpenSearch() {
        new MainJob(server.base()).run();
    }

    @Test
    @Order(5)
    void anEngineThatGoesAwayInTheMiddleOfTheDayIsMissedBySearchAlone() {
        gate.shut();
        Api clerk = signIn("vanthu");
        searchIsRefusedPlainly(clerk);
        Documents.create(clerk, "Kế hoạch giuangay", "Nội dung lưu lúc bộ máy tìm kiếm ngừng.", "all");
        assertThat(waiting()).isPositive();
        assertThat(status().get("indexed").asLong()).isEqualTo(-1);
        gate.open();

        await("the index has followed")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> waiting() == 0);
        assertThat(found(clerk, "giuangay")).isOne();
    }

    @Test
    @Order(6)
    void whatDiffersBehindTheBackOfTheOutboxIsToldInFourWaysAndRepaired() {
        Api clerk = signIn("vanthu");
        Api reader = signIn("nghiencuu");
        Api administrator = signIn("quantri");
        String missing = Documents.create(clerk, "Kế hoạch khacnhau", "Thiếu trong chỉ mục.", "all");
        String outdated = Documents.create(clerk, "Kế hoạch khacnhau", "Nội dung cũ.", "all");
        String rights = Documents.create(clerk, "Kế hoạch khacnhau", "Sai phạm vi.", "all");
        String surplus = Documents.create(clerk, "Kế hoạch khacnhau", "Thừa trong chỉ mục.", "all");
        await().until(() -> waiting() == 0);
        assertThat(found(reader, "khacnhau")).isEqualTo(4);

        Rows rows = new Rows(database);
        Engines.forget("document-" + missing);
        rows.run("update document set version = version + 1 where id = " + outdated);
        rows.run("insert into access_profile (members) values ('')  on conflict do nothing");
        rows.run("update document set profile_id = (select id from access_profile where members = '') where id = "
                + rights);
        rows.run("update document set state = 'TRASH', withdrawn_because = 'nhầm' where id = " + surplus);

        JsonNode seen = compared(administrator);
        assertThat(seen.get("counts"))
                .allSatisfy(count -> assertThat(count.asLong()).isOne());
        assertThat(seen.get("items"))
                .extracting(item ->
                        item.get("difference").asText() + " " + item.get("id").asText())
                .containsExactlyInAnyOrder(
                        "missing " + missing, "outdated " + outdated, "rights " + rights, "surplus " + surplus);
        for (String difference : List.of("missing", "outdated", "rights", "surplus")) {
            administrator
                    .send("POST", "search/repair?difference=" + difference, BodyPublishers.noBody(), null)
                    .expect(202);
        }
        assertThat(found(reader, "khacnhau"))
                .as("what is shown wrongly is withheld at once")
                .isLessThanOrEqualTo(2);
        await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 0);
        assertThat(found(reader, "khacnhau")).isEqualTo(2);
        assertThat(compared(administrator).get("items")).isEmpty();
    }

    private static JsonNode compared(Api administrator) {
        administrator
                .send("POST", "search/comparison", BodyPublishers.noBody(), null)
                .expect(202);
        return await("index and database are compared")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> administrator.get("search/comparison").expect(200).json(),
                        seen -> !seen.get("running").asBoolean());
    }

    private static void searchIsRefusedPlainly(Api user) {
        long began = System.nanoTime();
        Api.Answer refused = user.get("search?q=giao+ban").expect(503);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(FEW_SECONDS);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.json().get("detail").asText())
                .isEqualTo("Bộ máy tìm kiếm chưa trả lời. Văn bản vẫn được lưu an toàn; đề nghị tìm lại sau ít phút.");
        user.get("search/suggestions?q=giao").expect(503);
    }

    private static long found(Api user, String words) {
        return user.get("search?q=" + Api.encode(words))
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    private static long waiting() {
        return status().get("waiting").asLong();
    }

    private static JsonNode status() {
        return signIn("quantri").get("search/status").expect(200).json();
    }

    private static Api signIn(String user) {
        return KNOWN.computeIfAbsent(user, name -> Api.as(server.base(), name, MicroServer.PASSWORD));
    }
}
