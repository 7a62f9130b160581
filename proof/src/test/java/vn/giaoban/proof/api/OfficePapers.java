package vn.giaoban.proof.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.giaoban.proof.mainjob.Api;

/** The papers around a conference and its tasks, in the standard form and through a template of the office's own. */
final class OfficePapers {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXT = "word/document.xml";
    private static final String SLIP = "templates/phieu-giao-nhiem-vu.docx";

    private final Api chief;
    private final String conference;

    OfficePapers(Api chief, String conference) {
        this.chief = chief;
        this.conference = conference;
    }

    void throughPapersAndTemplates() {
        ofTheConference();
        String task = chief.get("tasks?conference=" + conference)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        ofTasks(task);
        throughTemplates("tasks/" + task + "/slip.docx");
    }

    private void ofTheConference() {
        assertThat(words(chief.get("conferences/" + conference + "/agenda.docx").expect(200)))
                .contains("CHƯƠNG TRÌNH", "Người trình bày")
                .doesNotContain("DỰ THẢO", "Nơi nhận");
        assertThat(words(
                        chief.get("conferences/" + conference + "/minutes.docx").expect(200)))
                .contains("BIÊN BẢN", "THÀNH PHẦN", "KẾT LUẬN", "THƯ KÝ", "CHỦ TRÌ");
        String notice = chief.get("conferences/" + conference + "/notice")
                .expect(200)
                .json()
                .get("id")
                .asText();
        Api.Answer pdf = chief.get("notices/" + notice + ".pdf").expect(200);
        assertThat(new String(pdf.bytes(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment; filename=\"thong-bao-ket-luan");
    }

    private void ofTasks(String task) {
        assertThat(words(chief.get("tasks/" + task + "/slip.docx").expect(200)))
                .contains("PHIẾU GIAO NHIỆM VỤ", "Cơ quan chủ trì:");
        assertThat(words(chief.get("bodies/UBKTHU/urging-letter.docx").expect(200)))
                .contains("V/v đôn đốc", "Kính gửi:", "PHỤ LỤC", "-CV/VPHU");
        chief.get("bodies/HU/urging-letter.docx").expect(409);
        assertThat(words(chief.get("reports/follow-up.docx").expect(200)))
                .contains("w:orient=\"landscape\"", "Phối hợp");
        chief.get("reports/follow-up.docx?asOf=mai").expect(400);
    }

    /** A word that the office changed stands in the papers from then on, until it goes back to the standard template. */
    private void throughTemplates(String slip) {
        JsonNode all = chief.get("templates").expect(200).json();
        assertThat(all.get("items"))
                .hasSize(8)
                .noneMatch(line -> line.get("own").asBoolean());
        byte[] standard = chief.get(SLIP).expect(200).bytes();
        byte[] changed = changed(standard, text -> text.replace("Nơi nhận:", "Nơi gửi đến:"));
        assertThat(put(changed).expect(200).json().get("own").asBoolean()).isTrue();
        assertThat(words(chief.get(slip).expect(200)))
                .contains("Nơi gửi đến:", "PHIẾU GIAO NHIỆM VỤ")
                .doesNotContain("Nơi nhận:", "{{");
        refused(changed(standard, text -> text.replace("{{ket_thuc}}", "{{@ho_ten}}")), "chèn ảnh");
        refused(changed(standard, text -> text.replace("{{ket_thuc}}", "{{khong_co}}")), "{{khong_co}}");
        refused(changed(standard, text -> text.replace("{{/muc}}", "")), "chưa khớp");
        refused("Không phải tệp Word".getBytes(UTF_8), "không phải là tệp Word");
        assertThat(words(chief.get(slip).expect(200))).contains("Nơi gửi đến:");
        chief.delete(SLIP).expect(204);
        assertThat(words(chief.get(slip).expect(200))).contains("Nơi nhận:");
        chief.get("templates/khong-co-loai-nay.docx").expect(404);
    }

    private Api.Answer put(byte[] template) {
        return chief.send("PUT", SLIP, BodyPublishers.ofByteArray(template), WORD);
    }

    private void refused(byte[] template, String because) {
        assertThat(put(template).expect(422).text()).contains(because);
    }

    /** The text of a Word file, as it stands there, without breaking blanks. */
    private static String words(Api.Answer word) {
        StringBuilder text = new StringBuilder();
        changed(word.bytes(), part -> {
            text.append(part);
            return part;
        });
        return text.toString().replace('\u00A0', ' ');
    }

    private static byte[] changed(byte[] word, UnaryOperator<String> change) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(TEXT)
                                ? change.apply(new String(part, UTF_8)).getBytes(UTF_8)
                                : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }
}
