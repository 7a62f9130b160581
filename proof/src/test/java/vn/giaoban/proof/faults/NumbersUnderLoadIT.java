package vn.giaoban.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PostgreSQL;

/** Two servers on one PostgreSQL issue notices at the same time; every second attempt must fail. */
class NumbersUnderLoadIT {

    private static final int NOTICES = 100;

    @Test
    void twoHundredIssuesAtOnceGiveEveryNumberOnceAndLeaveNoGap(@TempDir Path folder) throws Exception {
        try (PostgreSQL database = PostgreSQL.start();
                MicroServer one = server(folder.resolve("one"), database).start();
                MicroServer two = server(folder.resolve("two"), database)
                        .set("giaoban.search.worker", "off")
                        .start()) {
            Api officer = Api.as(one.base(), "tonghop", MicroServer.PASSWORD);
            List<Api> chiefs = List.of(
                    Api.as(one.base(), "chanhvanphong", MicroServer.PASSWORD),
                    Api.as(two.base(), "chanhvanphong", MicroServer.PASSWORD));
            List<String> notices = IntStream.range(0, NOTICES)
                    .mapToObj(i -> submittedNotice(officer, i))
                    .toList();
            List<Callable<Api.Answer>> attempts = new ArrayList<>();
            for (String notice : notices) {
                chiefs.forEach(chief -> attempts.add(() -> chief.post("notices/" + notice + "/issue")));
            }
            List<Api.Answer> answers = atOnce(attempts);
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(NOTICES);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(NOTICES);
            List<Integer> numbers = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .map(Api.Answer::json)
                    .map(document ->
                            Integer.parseInt(document.get("number").asText().replaceAll("-.*", "")))
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .as("from 05 on, each once, none missing")
                    .isEqualTo(IntStream.range(5, 5 + NOTICES).boxed().toList());
        }
    }

    private static MicroServer server(Path folder, PostgreSQL database) {
        return MicroServer.withDemonstration(folder).setAll(database.settings());
    }

    private static String submittedNotice(Api officer, int i) {
        ObjectNode conference = officer.post(
                        "conferences/drafts",
                        text(i).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "text/plain; charset=UTF-8")
                .expect(200)
                .json()
                .deepCopy();
        String id = officer.post("conferences", conference).expect(201).madeId();
        JsonNode stored = officer.get("conferences/" + id).expect(200).json();
        ObjectNode conclusion =
                conference.objectNode().put("version", stored.get("version").asLong());
        stored.get("clauses")
                .forEach(clause ->
                        conclusion.withArray("clauses").add(((ObjectNode) clause.deepCopy()).put("noTask", true)));
        officer.put("conferences/" + id + "/conclusion", conclusion).expect(200);
        String notice = officer.post("conferences/" + id + "/notice")
                .expect(201)
                .json()
                .get("id")
                .asText();
        officer.post("notices/" + notice + "/submission").expect(200);
        return notice;
    }

    private static String text(int i) {
        return "Hội nghị giao ban tuần thứ " + (i % 40 + 1)
                + "\n\nNgày 25/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban với Văn"
                + " phòng Huyện ủy. Đồng chí Trần Thị Lụa, Phó Bí thư Thường trực Huyện ủy chủ trì hội nghị.\n\nKết luận hội"
                + " nghị, đồng chí Phó Bí thư Thường trực Huyện ủy đánh giá cao kết quả chuẩn bị tài liệu của các đơn vị.\n";
    }

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> attempts) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(20);
        try {
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> answer : clerks.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clerks.shutdownNow();
        }
    }
}
