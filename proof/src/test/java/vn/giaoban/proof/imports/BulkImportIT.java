package vn.giaoban.proof.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.hostile.House;
import vn.giaoban.proof.mainjob.Api;

/** What an office brings along from the system it had before: sound rows, odd rows, and the same rows once more. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkImportIT {

    private static final String ROWS = "application/x-ndjson";

    private final House house;
    private final Api archivist;

    BulkImportIT(House house) {
        this.house = house;
        archivist = house.as("luutru");
    }

    @Test
    void ofAThousandRowsEachIsFoundOrSaysWhyNotAndTheSameRowsAgainChangeNothing() {
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            rows.add(ForeignRows.sound("nhaphangloat", n).toString());
        }
        Map<Integer, String> wrong = new TreeMap<>(Map.of(
                10, "{\"externalId\": \"hỏng-1\"",
                20, with("hỏng-2", "kind", "Sắc lệnh"),
                30, with("hỏng-3", "issuer", "Sở Nội vụ"),
                40, with("hỏng-4", "issuedOn", "19/3/2024"),
                50, with("hỏng-5", "circulation", "mọi người"),
                60, with("hỏng-6", "subject", "x".repeat(2001)),
                70, with("hỏng-7", "text", "TỐI MẬT\nNội dung không được lên mạng"),
                80, with("nhaphangloat-5", "subject", "Trùng mã"),
                90, ""));
        wrong.forEach((place, row) -> rows.add(place, row));
        long before = total("nhaphangloat");

        JsonNode ended = ended(begin("imports", rows));

        assertThat(ended.get("received").asLong()).isEqualTo(1_008);
        assertThat(ended.get("imported").asLong()).isEqualTo(1_000);
        assertThat(ended.get("duplicates").asLong()).isEqualTo(1);
        assertThat(ended.get("indexed").asLong()).isEqualTo(1_000);
        assertThat(reasons(ended))
                .containsExactly(
                        "11: Dòng này không phải là một đối tượng JSON.",
                        "21: Không có loại văn bản “Sắc lệnh”.",
                        "31: Không có cơ quan nào mang mã hoặc tên “Sở Nội vụ”.",
                        "41: “19/3/2024” không phải là ngày (viết năm-tháng-ngày, ví dụ 2024-03-19).",
                        "51: Trường “circulation” phải là “all” hoặc danh sách mã cơ quan.",
                        "61: Trường “subject” dài quá 2000 ký tự.",
                        "71: Có dòng mang dấu chỉ mức độ mật: “TỐI MẬT”. Không đưa tài liệu bí mật nhà nước lên hệ thống;"
                                + " đề nghị xử lý theo quy định về bảo vệ bí mật nhà nước. Nếu không phải dấu mật, ghi rõ"
                                + " lý do tại mục “Giải trình không phải dấu mật”.");
        assertThat(total("nhaphangloat")).isEqualTo(before + 1_000);
        JsonNode hit = archivist.get("search?q=nhaphangloat777").json().at("/hits/0");
        assertThat(hit.get("externalId").asText()).isEqualTo("nhaphangloat-777");
        assertThat(archivist
                        .get("documents/" + hit.get("id").asText() + "/text")
                        .json()
                        .get("items"))
                .hasSize(2);

        JsonNode again = ended(begin("imports", rows));
        assertThat(again.get("imported").asLong()).isZero();
        assertThat(again.get("duplicates").asLong()).isEqualTo(1_001);
        assertThat(total("nhaphangloat")).isEqualTo(before + 1_000);
    }

    @Test
    void aDryRunSaysTheSameAndTakesNothingIn() {
        List<String> rows = List.of(
                ForeignRows.sound("nhapthu", 1).toString(),
                ForeignRows.sound("nhapthu", 1).toString(),
                ForeignRows.sound("nhapthu", 2).put("issuer", "Ban Chỉ đạo 35").toString(),
                with("nhapthu-3", "kind", "Sắc lệnh"));
        long bodies = archivist.get("bodies").json().get("items").size();

        JsonNode ended = ended(begin("imports?dryRun=true&createBodies=true", rows));

        assertThat(ended.get("dryRun").asBoolean()).isTrue();
        assertThat(ended.get("imported").asLong()).isEqualTo(2);
        assertThat(ended.get("duplicates").asLong()).isEqualTo(1);
        assertThat(reasons(ended)).containsExactly("4: Không có loại văn bản “Sắc lệnh”.");
        house.awaitIndexed();
        assertThat(total("nhapthu")).isZero();
        assertThat(archivist.get("bodies").json().get("items").size()).isEqualTo(bodies);
    }

    @Test
    void anIssuerThatNobodyKnowsIsMadeOnceWhenThatIsWanted() {
        String decomposed = Normalizer.normalize("Đảng ủy xã Bình Thành", Normalizer.Form.NFD);
        List<String> rows = List.of(
                ForeignRows.sound("coquanmoi", 1)
                        .put("issuer", "Đảng uỷ xã Bình Thành")
                        .toString(),
                ForeignRows.sound("coquanmoi", 2).put("issuer", decomposed).toString());

        JsonNode ended = ended(begin("imports?createBodies=true", rows));

        assertThat(ended.get("imported").asLong()).isEqualTo(2);
        JsonNode hits = archivist.get("search?q=coquanmoi").json().get("hits");
        assertThat(hits)
                .hasSize(2)
                .extracting(hit -> hit.get("issuer").asText())
                .containsOnly("ĐUXBT");
        assertThat(archivist.get("bodies").json().get("items"))
                .filteredOn(body -> body.get("code").asText().equals("ĐUXBT"))
                .hasSize(1);
    }

    @Test
    void whatIsCirculatedToOneBodyIsFoundByThatBodyAlone() {
        ObjectNode row = ForeignRows.sound("nhapluuhanh", 1);
        row.putArray("circulation").add("BTCHU");

        ended(begin("imports", List.of(row.toString())));

        assertThat(house.as("bantochuc")
                        .get("search?q=nhapluuhanh")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(1);
        assertThat(house.as("bandanvan")
                        .get("search?q=nhapluuhanh")
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
    }

    private String begin(String address, List<String> rows) {
        return archivist
                .post(address, ForeignRows.lines(rows), ROWS)
                .expect(202)
                .madeId();
    }

    private JsonNode ended(String id) {
        await("the import is at its end, and what it brought is findable")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    JsonNode now = archivist.get("imports/" + id).expect(200).json();
                    return now.get("state").asText().equals("done")
                            && (now.get("dryRun").asBoolean()
                                    || now.get("indexed").equals(now.get("imported")));
                });
        return archivist.get("imports/" + id).expect(200).json();
    }

    private long total(String word) {
        return archivist
                .get("search?size=1&q=" + word)
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }

    private static List<String> reasons(JsonNode ended) {
        List<String> reasons = new ArrayList<>();
        ended.get("rejected")
                .forEach(row -> reasons.add(
                        row.get("line").asLong() + ": " + row.get("reason").asText()));
        assertThat(ended.get("rejectedCount").asLong()).isEqualTo(reasons.size());
        return reasons;
    }

    private static String with(String externalId, String member, String value) {
        return ForeignRows.sound("nhaphangloat", 1)
                .put("externalId", externalId)
                .put(member, value)
                .toString();
    }
}
