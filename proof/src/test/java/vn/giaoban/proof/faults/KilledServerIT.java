package vn.giaoban.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** The packaged WAR with its default settings loses power while saved documents still wait for the index. */
class KilledServerIT {

    private static final int SAVED = 25;

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
            JsonNode status = status(server);
            assertThat(status.get("waiting").asLong()).isGreaterThanOrEqualTo(SAVED);
            assertThat(found(clerk, words.get(0))).isEmpty();
            server.kill();
            server.set("giaoban.search.worker", "on").start();
            await("everything saved is in the index")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> status(server).get("waiting").asLong() == 0);
            Api again = Api.as(server.base(), "vanthu", MicroServer.PASSWORD);
            for (int i = 0; i < SAVED; i++) {
                assertThat(found(again, words.get(i))).as(words.get(i)).containsExactly(ids.get(i));
            }
        } finally {
            server.close();
        }
    }

    /** Words that no other document has. */
    private static List<String> words() {
        Random random = new Random(20240319);
        return IntStream.range(0, SAVED)
                .mapToObj(i -> "khongtrung" + Long.toString(random.nextLong(36L * 36 * 36 * 36 * 36 * 36), 36) + i)
                .toList();
    }

    private static JsonNode status(MicroServer server) {
        return Api.as(server.base(), "quantri", MicroServer.PASSWORD)
                .get("search/status")
                .expect(200)
                .json();
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
