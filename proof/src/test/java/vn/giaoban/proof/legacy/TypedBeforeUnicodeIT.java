package vn.giaoban.proof.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.hostile.House;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** A file whose text is in .VnTime or VNI-Times is found by ordinary Vietnamese, with its marks and without. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedBeforeUnicodeIT {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String TCVN3 =
            "Ban Th\u00ADêng vô giao Trung t©m ChÝnh trÞ rµ so¸t ch\u00AD¬ng tr×nh båi d\u00ADìng lý luËn";
    private static final String VNI =
            "Ban Thöôøng vuï giao Trung taâm Chính trò raø soaùt chöông trình boài döôõng lyù luaän";
    private static final String MEANT = "Ban Thường vụ giao Trung tâm Chính trị rà soát chương trình bồi dưỡng lý luận";

    private final House house;

    TypedBeforeUnicodeIT(House house) {
        this.house = house;
    }

    @Test
    void whatWasTypedInAnOldFontIsFoundByOrdinaryVietnameseInEveryKindOfFile() throws IOException {
        Map<String, byte[]> files = Map.of(
                "tcvn3.docx", word(".VnTime", TCVN3),
                "vni.docx", word("VNI-Times", VNI),
                "tcvn3.rtf", rich(".VnTime", TCVN3),
                "vni.rtf", rich("VNI-Times", VNI),
                "tcvn3.txt", TCVN3.getBytes(WESTERN),
                "vni.txt", VNI.getBytes(WESTERN));
        Api clerk = house.as("vanthu");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String id = Documents.post(
                            clerk,
                            Documents.metadata("Văn bản kiểu chữ cũ " + file.getKey(), null, "all"),
                            file.getKey(),
                            "application/octet-stream",
                            file.getValue())
                    .expect(201)
                    .madeId();
            JsonNode text = clerk.get("documents/" + id + "/text").expect(200).json();
            assertThat(text.at("/items/0/text").asText()).as(file.getKey()).contains(MEANT);
        }
        house.awaitIndexed();
        assertThat(found(clerk, "\"bồi dưỡng lý luận\"")).isGreaterThanOrEqualTo(files.size());
        assertThat(found(clerk, "\"boi duong ly luan\"")).isGreaterThanOrEqualTo(files.size());
    }

    /** The body is in .VnTime, the heading in .VnTimeH, a line between them in Unicode. */
    @Test
    void aWordFileOfTheNinetiesIsFoundByItsHeadingAndByItsBody() throws IOException {
        Api clerk = house.as("vanthu");
        byte[] file;
        try (InputStream packed = getClass().getResourceAsStream("kieu-chu-cu.doc")) {
            file = packed.readAllBytes();
        }
        String id = Documents.post(
                        clerk,
                        Documents.metadata("Văn bản soạn trên máy cũ", null, "all"),
                        "kieu-chu-cu.doc",
                        "application/msword",
                        file)
                .expect(201)
                .madeId();
        house.awaitIndexed();

        for (String words : List.of(
                "\"chương trình công tác quý II\"",
                "\"phụ trách khối nội chính\"",
                "\"phu trach khoi noi chinh\"",
                "\"Kèm theo Quyết định số 07-QĐ/HU\"")) {
            JsonNode answer = clerk.get("search?size=50&q=" + Api.encode(words))
                    .expect(200)
                    .json();
            assertThat(answer.findValuesAsText("id")).as(words).contains(id);
        }
    }

    private static long found(Api clerk, String words) {
        JsonNode answer = clerk.get("search?size=50&q=" + Api.encode(words + " kiểu chữ cũ"))
                .expect(200)
                .json();
        return answer.get("total").asLong();
    }

    private static byte[] word(String font, String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFRun run = document.createParagraph().createRun();
            run.setFontFamily(font);
            run.setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] rich(String font, String text) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil " + font + ";}}\\f0 ");
        for (byte letter : text.getBytes(WESTERN)) {
            if (letter < 0) {
                rtf.append(String.format("\\'%02x", letter & 0xFF));
            } else {
                rtf.append((char) letter);
            }
        }
        return rtf.append("\\par}").toString().getBytes(WESTERN);
    }
}
