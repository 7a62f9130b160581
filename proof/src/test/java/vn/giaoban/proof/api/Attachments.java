package vn.giaoban.proof.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** The files of documents: to whom they are handed out, and what becomes of a disk that does not keep them. */
final class Attachments {

    private final Api clerk;
    private final Api visitor;

    Attachments(Api clerk, Api visitor) {
        this.clerk = clerk;
        this.visitor = visitor;
    }

    void goOnlyToThoseWhoMayReadTheDocument() {
        String open = address(entered("Tệp cho mọi người", "all"));
        String closed = address(entered("Tệp cho một ban", "BTCHU"));
        visitor.get(open).expect(200);
        visitor.get(closed).expect(404);
        clerk.get(closed).expect(200);
        String crossed = open.substring(0, open.lastIndexOf('/')) + closed.substring(closed.lastIndexOf('/'));
        visitor.get(crossed).expect(404);
        clerk.get(crossed).expect(404);
    }

    void areNeverSentDamaged(Path data) throws IOException {
        JsonNode document = entered("Tệp bị hỏng trên đĩa", "all");
        String sha256 = document.at("/files/0/sha256").asText();
        Path stored = data.resolve("content")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        byte[] bytes = Files.readAllBytes(stored);
        bytes[bytes.length - 1] ^= 1;
        Files.write(stored, bytes);
        assertThat(clerk.get(address(document)).expect(503).json().get("detail").asText())
                .contains("sao lưu");
        Files.delete(stored);
        clerk.get(address(document)).expect(503);
        clerk.get("documents/" + document.get("id").asText()).expect(200);
    }

    private JsonNode entered(String subject, String circulation) {
        byte[] content = ("Nội dung của " + subject).getBytes(UTF_8);
        return Documents.post(clerk, Documents.metadata(subject, null, circulation), "tep.txt", "text/plain", content)
                .expect(201)
                .json();
    }

    private static String address(JsonNode document) {
        return "documents/" + document.get("id").asText() + "/files/"
                + document.at("/files/0/id").asText();
    }
}
