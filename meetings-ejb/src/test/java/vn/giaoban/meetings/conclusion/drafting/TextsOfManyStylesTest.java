package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notices, minutes and news of fictional committees in the styles offices write: beside each text stands what is to be read
 * in it, a line a clause: kind, lead, coordinating bodies, collective, deadline, what was inferred, and its first words.
 */
class TextsOfManyStylesTest {

    private static final int FIRST_WORDS = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thong-bao-ket-luan-quy-1",
                "giao-ban-xa-khong-ghi-nam",
                "tin-pdf-thang-5",
                "bien-ban-giao-ban",
                "ket-luan-phan-cong-theo-co-quan",
                "tin-mot-doan",
                "ket-luan-mot-la-hai-la",
                "ket-luan-danh-so-nhieu-cap"
            })
    void aTextIsReadAsItsReaderWouldReadIt(String name) {
        String text = Fixture.text(name + ".txt");
        List<KnownBody> bodies = name.contains("xa") ? Fixture.COMMUNE : Fixture.DISTRICT;

        ConferenceDraft draft = ConferenceDrafts.draft(text, bodies);

        assertThat(lines(draft)).isEqualTo(Fixture.text(name + ".expected.txt").strip());
        assertThat(ConferenceDrafts.draft(Normalizer.normalize(text, Normalizer.Form.NFD), bodies))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Span.class)
                .isEqualTo(draft);
    }

    static String lines(ConferenceDraft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("title: " + draft.title());
        lines.add("kind: " + draft.kind().code());
        lines.add("date: " + draft.date());
        lines.add("place: " + draft.place());
        lines.add(
                "period: " + draft.period().reviewed() + " / " + draft.period().ahead());
        lines.add("chair: " + draft.chair().name() + " – "
                + String.join("; ", draft.chair().posts()));
        lines.add("bodies: "
                + draft.bodies().stream()
                        .map(body -> body.code() == null ? body.name() : body.code())
                        .collect(Collectors.joining(", ")));
        draft.clauses().forEach(clause -> lines.add(line(clause)));
        return String.join("\n", lines);
    }

    private static String line(ClauseDraft clause) {
        DueDraft due = clause.due();
        String axes = clause.axes().stream().map(Axis::code).collect(Collectors.joining(", "));
        String coordinating =
                clause.coordinating().stream().map(TextsOfManyStylesTest::body).collect(Collectors.joining(", "));
        String when = Stream.of(due.kind().code(), due.day(), due.period(), due.text())
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return String.join(
                " | ",
                clause.kind().code() + (axes.isEmpty() ? "" : " (" + axes + ")"),
                clause.lead() == null ? "–" : body(clause.lead()),
                coordinating.isEmpty() ? "–" : coordinating,
                clause.collective() == null ? "–" : clause.collective(),
                when,
                clause.inferred().isEmpty() ? "–" : String.join(", ", clause.inferred()),
                clause.text()
                        .substring(0, Math.min(FIRST_WORDS, clause.text().length()))
                        .strip());
    }

    private static String body(BodyName body) {
        return body.code() == null ? body.name() : body.code();
    }
}
