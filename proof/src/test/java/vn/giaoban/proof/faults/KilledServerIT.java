package vn.giaoban.proof.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.imports.ForeignRows;
import vn.giaoban.proof.imports.ListedZip;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PostgreSQL;
import vn.giaoban.proof.servers.Rows;

/**
 * The packaged WAR loses power: with its default settings while saved documents wait for the index; on PostgreSQL, where the
 * moment can be chosen, between the file and its row, and in the middle of a rebuild of the index.
 */
class KilledServerIT {

    private static final int SAVED = 25;
    private static final int MANY = 3_000;
    private static final int ROWS = 3_000;
    private static final int FILES = 120;

    private static final String MANY_DOCUMENTS =
            "insert into document (kind_code, issued_on, issuer_id, subject, profile_id, entered_at, entered_by)"
                    + " select 'KH', date '2024-03-20', (select id from body where code = 'VPHU'),"
                    + " 'Kế hoạch napnhieu' || n || case when n = 1 then 'x' else '' end,"
                    + " (select id from access_profile where members = '*'), now(), 'vanthu' from generate_series(1, "
                    + MANY + ") n";
    private static final String THEIR_TEXTS = "insert into file_page (document_id, page, content)"
            + " select id, 1, 'Nội dung napnhieu ' || repeat('hội nghị giao ban quý I năm 2024 ', 60)"
            + " from document where subject like 'Kế hoạch napnhieu%'";

    /** Also: rows of an import that were handed in before the kill, of which some were taken in and most were not. */
    @Test
    void whatWasAcknowledgedBeforeAKillIsFoundAfterTheRestartAndFoundOnce(@TempDir Path folder) {
        List<String> words = words();
        List<String> ids = new ArrayList<>();
        MicroServer server = MicroServer.withDemonstration(folder)
                .set("giaoban.search.worker", "off")
                .start();
        try {
            Api clerk = Api.as(server.base(), "vanthu", MicroServer.PASSWORD);
            for (String word : words) {
                ids.add(Documents.create(
                        clerk, "Kế hoạch công tác " + word, "Nội dung kế hoạch có từ " + word + ".", "all"));
            }
            Api administrator = Api.as(server.base(), "quantri", MicroServer.PASSWORD);
            JsonNode status = status(administrator);
            assertThat(status.get("waiting").asLong()).isGreaterThanOrEqualTo(SAVED);
            assertThat(found(clerk, words.get(0))).isEmpty();
            List<String> imports = handedIn(clerk);
            server.kill();
            assertThat(Files.exists(server.data().resolve("content/imports"))).isTrue();
            server.set("giaoban.search.worker", "on").start();
            await("everything saved is in the index")
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> status(administrator).get("waiting").asLong() == 0);
            for (int i = 0; i < SAVED; i++) {
                assertThat(found(clerk, words.get(i))).as(words.get(i)).containsExactly(ids.get(i));
            }
            goesOnByItself(clerk, imports.get(0), ROWS, "mangsangtu");
            goesOnByItself(clerk, imports.get(1), FILES, "mangkemtep");
        } finally {
            server.close();
        }
    }

    /** An import of rows and one of files with a list; of each a part is taken in, and not all of it. */
    private static List<String> handedIn(Api clerk) {
        String files = clerk.post("imports", ListedZip.sound("mangkemtep", FILES), "application/zip")
                .expect(202)
                .madeId();
        String id = clerk.post("imports", ForeignRows.sound("mangsangtu", 0, ROWS), "application/x-ndjson")
                .expect(202)
                .madeId();
        await("a part of both imports is taken in")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> imported(clerk, id, "imported") > 0 && imported(clerk, files, "imported") > 0);
        assertThat(imported(clerk, id, "imported")).as("not all of it").isLessThan(ROWS);
        assertThat(imported(clerk, files, "imported")).as("not all of it").isLessThan(FILES);
        return List.of(id, files);
    }

    private static void goesOnByItself(Api clerk, String id, int rows, String word) {
        await("the import is gone on with and findable")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> imported(clerk, id, "indexed") == rows);
        assertThat(imported(clerk, id, "received")).isEqualTo(rows);
        assertThat(imported(clerk, id, "duplicates"))
                .as("no row was taken in twice")
                .isZero();
        assertThat(total(clerk, word)).isEqualTo(rows);
    }

    private static long imported(Api clerk, String id, String which) {
        return clerk.get("imports/" + id).expect(200).json().get(which).asLong();
    }

    @Test
    void aKillBetweenFileAndRowOrAmidARebuildLeavesNothingHalf(@TempDir Path folder) throws Exception {
        try (PostgreSQL database = PostgreSQL.start();
                MicroServer server = MicroServer.withDemonstration(folder)
                        .setAll(database.settings())
                        .set("giaoban.search.worker", "off")
                        .start()) {
            Rows rows = new Rows(database);
            Path orphan = killBetweenFileAndRow(server, rows);
            rows.run(MANY_DOCUMENTS);
            rows.run(THEIR_TEXTS);
            server.set("giaoban.search.worker", "on").start();
            Api clerk = Api.as(server.base(), "vanthu", MicroServer.PASSWORD);
            nothingHalfIsThere(clerk, rows);
            await("the file without a document is swept up")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> !Files.exists(orphan));
            String withdrawn = killAmidTheRebuild(server, rows);

            server.start();
            Api administrator = Api.as(server.base(), "quantri", MicroServer.PASSWORD);
            await("the rebuild was begun anew and ended by itself")
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> {
                        JsonNode now = status(administrator);
                        return now.at("/rebuild/state").asText().equals("done")
                                && now.get("waiting").asLong() == 0;
                    });
            JsonNode status = status(administrator);
            assertThat(status.get("indexed").asLong())
                    .isEqualTo(status.get("documents").asLong());
            assertThat(rows.count("select count(*) from index_generation where state = 'READ'"))
                    .isEqualTo(1);
            assertThat(rows.count("select count(*) from index_generation where state = 'BUILDING'"))
                    .isZero();
            assertThat(total(clerk, "napnhieu")).isEqualTo(MANY - 1);
            assertThat(found(clerk, "napnhieu" + MANY)).hasSize(1);
            assertThat(found(clerk, "napnhieu1x"))
                    .as("withdrawn while it was already written into the new index: " + withdrawn)
                    .isEmpty();
        }
    }

    /** The file lies in its place, its row waits for a lock, the server ends. Returns where the file lies. */
    private static Path killBetweenFileAndRow(MicroServer server, Rows rows) throws Exception {
        Path contents = server.data().resolve("content");
        Set<Path> before = files(contents);
        Api clerk = Api.as(server.base(), "vanthu", MicroServer.PASSWORD);
        ExecutorService person = Executors.newSingleThreadExecutor();
        try (Connection lock = rows.connect();
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table document in exclusive mode");
            Future<Api.Answer> upload = person.submit(() -> Documents.post(
                    clerk,
                    Documents.metadata("Văn bản nửa chừng", null, "all"),
                    "nua-chung.txt",
                    "text/plain",
                    "Nội dung nửa chừng nuachungvanban".getBytes(UTF_8)));
            await("the file is kept")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> files(contents).size() == before.size() + 1);
            server.kill();
            assertThat(upload).failsWithin(Duration.ofSeconds(30));
        } finally {
            person.shutdownNow();
        }
        Set<Path> left = files(contents);
        left.removeAll(before);
        assertThat(left).hasSize(1);
        Path orphan = left.iterator().next();
        // What is younger than two hours may still be on its way into the database.
        Files.setLastModifiedTime(orphan, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
        return orphan;
    }

    private static void nothingHalfIsThere(Api clerk, Rows rows) {
        assertThat(rows.count("select count(*) from document where subject like '%nửa chừng%'"))
                .isZero();
        assertThat(rows.count("select count(*) from document_file where name like '%nua-chung%'"))
                .isZero();
        assertThat(found(clerk, "nuachungvanban")).isEmpty();
        String again = Documents.post(
                        clerk,
                        Documents.metadata("Văn bản gửi lại", null, "all"),
                        "gui-lai.txt",
                        "text/plain",
                        "Nội dung gửi lại".getBytes(UTF_8))
                .expect(201)
                .madeId();
        assertThat(clerk.get("documents/" + again + "/text").expect(200).text()).contains("Nội dung gửi lại");
    }

    /** A part of the new index is written; one of the documents in it is withdrawn; the server ends. */
    private static String killAmidTheRebuild(MicroServer server, Rows rows) {
        Api archivist = Api.as(server.base(), "luutru", MicroServer.PASSWORD);
        String first = rows.text("select id from document where subject like '%napnhieu1x%'");
        await("a part of the index is built, and not all of it")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> rows.count("select count(*) from index_generation where state = 'BUILDING' and done > 400")
                        == 1);
        archivist
                .send(
                        "DELETE",
                        "documents/" + first + "?reason=" + Api.encode("Nhập nhầm"),
                        BodyPublishers.noBody(),
                        null)
                .expect(204);
        server.kill();
        assertThat(rows.count("select count(*) from index_generation where state = 'BUILDING' and done < total"))
                .as("killed before the end")
                .isEqualTo(1);
        return first;
    }

    private static Set<Path> files(Path contents) throws IOException {
        if (!Files.exists(contents)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(contents)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static long total(Api user, String word) {
        return user.get("search?size=1&q=" + word)
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    /** Words that no other document has. */
    private static List<String> words() {
        Random random = new Random(20240319);
        return IntStream.range(0, SAVED)
                .mapToObj(i -> "khongtrung" + Long.toString(random.nextLong(36L * 36 * 36 * 36 * 36 * 36), 36) + i)
                .toList();
    }

    private static JsonNode status(Api administrator) {
        return administrator.get("search/status").expect(200).json();
    }

    private static List<String> found(Api user, String word) {
        List<String> ids = new ArrayList<>();
        user.get("search?q=" + Api.encode(word))
                .expect(200)
                .json()
                .get("hits")
                .forEach(hit -> ids.add(hit.get("id").asText()));
        return ids;
    }
}
