package vn.giaoban.proof.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** What a file says of itself is suggested before it is entered; asking enters nothing. */
final class BeforeEntry {

    private static final String SUGGESTIONS = "documents/suggestions";
    private static final String BYTES = "application/octet-stream";

    private final Api clerk;
    private final String notice;

    /**
     * A proof.
     *
     * @param notice a notice that cites a decision which is not in the archive
     */
    BeforeEntry(Api clerk, String notice) {
        this.clerk = clerk;
        this.notice = notice;
    }

    void aFileTellsItsHeadAndItsFoot() {
        long before = documents();
        byte[] apart = Normalizer.normalize(notice, Normalizer.Form.NFD).getBytes(UTF_8);
        JsonNode read = clerk.post(SUGGESTIONS + "?name=" + Api.encode("Thông báo.txt"), apart, BYTES)
                .expect(200)
                .json();
        assertThat(read.get("fileName").asText()).isEqualTo("Thông báo.txt");
        assertThat(read.at("/kind/value").asText()).isEqualTo("TB");
        assertThat(read.at("/number/value").asText()).isEqualTo("41-TB/HU");
        assertThat(read.at("/number/place/line").asInt()).isEqualTo(3);
        assertThat(read.at("/number/place/words").asText()).isEqualTo("Số 41-TB/HU");
        assertThat(read.at("/issuedOn/value").asText()).isEqualTo("2024-03-27");
        assertThat(read.at("/issuer/value").asText()).isEqualTo("HU");
        assertThat(read.at("/issuer/name").asText()).isEqualTo("Huyện ủy Định Sơn");
        assertThat(read.at("/subject/value").asText())
                .isEqualTo("kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý I năm 2024");
        assertThat(read.at("/signer/value").asText()).isEqualTo("Lê Thị Thúy Hòa");
        JsonNode basis = read.at("/relations/0");
        assertThat(basis.get("kind").asText()).isEqualTo("basedOn");
        assertThat(basis.get("number").asText()).isEqualTo("815-QĐ/HU");
        assertThat(basis.get("documents")).as("it is not in the archive").isEmpty();
        assertThat(read.get("sameFile")).isEmpty();
        assertThat(documents()).as("asking enters nothing").isEqualTo(before);
    }

    void whatIsInTheArchiveIsNamed() {
        String decision = Documents.post(
                        clerk,
                        Documents.metadata("Quyết định ban hành quy chế giao ban", null, "all")
                                .put("kind", "QĐ")
                                .put("number", "815-QĐ/HU")
                                .put("issuer", "HU")
                                .put("issuedOn", "2024-03-15")
                                .put("text", "Quyết định ban hành quy chế giao ban."))
                .expect(201)
                .madeId();
        byte[] file = notice.getBytes(UTF_8);
        String entered = Documents.post(
                        clerk, Documents.metadata("Thông báo đã nhập", null, "all"), "tb.txt", "text/plain", file)
                .expect(201)
                .madeId();
        JsonNode read = Documents.suggestions(clerk, "Thông báo.txt", "text/plain", file)
                .expect(200)
                .json();
        assertThat(read.at("/relations/0/documents/0/id").asText()).isEqualTo(decision);
        assertThat(read.at("/sameFile/0/id").asText()).isEqualTo(entered);
    }

    void whatCannotBeReadIsRefusedAsOnEntering() {
        clerk.post(SUGGESTIONS, new byte[0], BYTES).expect(422);
        clerk.post(SUGGESTIONS + "?name=tep.pdf", "%PDF-1.4 hỏng".getBytes(UTF_8), BYTES)
                .expect(422);
        Documents.suggestions(clerk, "mat.txt", "text/plain", "Kính gửi\nTỐI MẬT\nNội dung".getBytes(UTF_8))
                .expect(422);
        clerk.post(SUGGESTIONS, "--x--\r\n".getBytes(UTF_8), "multipart/form-data; boundary=x")
                .expect(400);
        JsonNode nothing = clerk.post(SUGGESTIONS + "?name=so.txt", "1\n2024\n41".getBytes(UTF_8), BYTES)
                .expect(200)
                .json();
        List.of("kind", "number", "issuedOn", "issuer", "subject", "signer")
                .forEach(member -> assertThat(nothing.has(member)).as(member).isFalse());
    }

    private long documents() {
        return clerk.get("documents?size=1").expect(200).json().get("total").asLong();
    }
}
