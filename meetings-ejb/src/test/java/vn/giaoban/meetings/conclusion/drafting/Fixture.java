package vn.giaoban.meetings.conclusion.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of conferences and the bodies of the fictional Huyện ủy Định Sơn. */
final class Fixture {

    static final List<KnownBody> DISTRICT = List.of(
            new KnownBody("HU", "Huyện ủy Định Sơn", "Huyện ủy"),
            new KnownBody("VPHU", "Văn phòng Huyện ủy", "VPHU"),
            new KnownBody("BTCHU", "Ban Tổ chức Huyện ủy", "BTCHU"),
            new KnownBody("BTGHU", "Ban Tuyên giáo Huyện ủy", "BTGHU"),
            new KnownBody("BDVHU", "Ban Dân vận Huyện ủy", "BDVHU"),
            new KnownBody("UBKTHU", "Ủy ban Kiểm tra Huyện ủy", "UBKT Huyện ủy", "UBKTHU"),
            new KnownBody("TTCT", "Trung tâm Chính trị huyện", "TTCT"));

    static final List<KnownBody> COMMUNE = List.of(
            new KnownBody("ĐU", "Đảng ủy xã Định Hòa", "Đảng ủy"),
            new KnownBody("VPĐU", "Văn phòng Đảng ủy"),
            new KnownBody("BXDĐ", "Ban Xây dựng Đảng"),
            new KnownBody("UBKTĐU", "Ủy ban Kiểm tra Đảng ủy", "Cơ quan Ủy ban Kiểm tra Đảng ủy", "UBKT Đảng ủy"));

    private Fixture() {}

    static String text(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/conferences/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code points of the text a span names. */
    static String at(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.from());
        return text.substring(from, text.offsetByCodePoints(from, span.to() - span.from()));
    }

    /** One line as the rules see it. */
    static Passage passage(String text) {
        return Passage.join(SentText.lines(text));
    }

    static Mentions mentions() {
        return new Mentions(new KnownNames(DISTRICT, true));
    }

    static ConferenceDraft draft(String text) {
        return ConferenceDrafts.draft(text, DISTRICT);
    }

    static List<ClauseDraft> tasks(ConferenceDraft draft) {
        return draft.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.TASK)
                .toList();
    }
}
