package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** The real report this product began with: no day, no named lead, two spellings of "ủy", debris of a web page. */
class QuarterlyBriefingOf2024Test {

    private final String text = Fixture.text("hoi-nghi-giao-ban-quy-1-2024.txt");
    private final ConferenceDraft draft = Fixture.draft(text);
    private final List<ClauseDraft> tasks = Fixture.tasks(draft);

    @Test
    void theConferenceIsReadFromItsAccount() {
        assertThat(draft.title())
                .isEqualTo("Hội nghị giao ban các Cơ quan tham mưu, giúp việc Huyện uỷ, Trung tâm Chính trị huyện");
        assertThat(draft.kind()).isEqualTo(ConferenceKind.QUARTERLY_BRIEFING);
        assertThat(draft.date()).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(draft.place()).isNull();
        assertThat(draft.period()).isEqualTo(new ConferenceDraft.Periods("2024-Q1", "2024-Q2"));
    }

    @Test
    void theChairHasBothPosts() {
        assertThat(draft.chair().name()).isEqualTo("Hồ Văn Vinh");
        assertThat(draft.chair().posts())
                .containsExactly("Phó Bí thư Thường trực Huyện ủy", "Chủ tịch Hội đồng nhân dân huyện");
    }

    @Test
    void theBodiesNamedAreFoundInEitherSpelling() {
        assertThat(draft.bodies())
                .extracting(ConferenceDraft.NamedBody::name, ConferenceDraft.NamedBody::code)
                .containsExactly(
                        tuple("các Ban xây dựng Đảng", null),
                        tuple("Văn phòng Huyện uỷ", "VPHU"),
                        tuple("Trung tâm Chính trị huyện", "TTCT"));
        assertThat(draft.bodies())
                .allSatisfy(body -> assertThat(Fixture.at(text, body.span())).isEqualTo(body.name()));
    }

    @Test
    void thereIsOnePraiseAndOneShortcomingOnBothAxes() {
        assertThat(draft.clauses())
                .filteredOn(clause -> clause.kind() != ClauseKind.TASK)
                .extracting(ClauseDraft::kind)
                .containsExactly(ClauseKind.RESULT, ClauseKind.SHORTCOMING);
        assertThat(draft.clauses().get(0).axes()).isEmpty();
        assertThat(draft.clauses().get(1).axes()).containsExactly(Axis.TIMELINESS, Axis.QUALITY);
    }

    @Test
    void thirteenClausesBecomeTasks() {
        assertThat(tasks).hasSize(13);
        assertThat(draft.clauses())
                .extracting(ClauseDraft::ordinal)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(draft.clauses())
                .allSatisfy(
                        clause -> assertThat(Fixture.at(text, clause.span())).isEqualTo(clause.text()));
    }

    @Test
    void noLeadAndNoDayIsInvented() {
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.lead()).isNull();
            assertThat(task.coordinating()).isEmpty();
            assertThat(task.due().day()).isNull();
            assertThat(task.inferred()).isEmpty();
        });
    }

    @Test
    void whoIsAddressedStandsWhereItIsWritten() {
        assertThat(tasks)
                .extracting(ClauseDraft::collective)
                .containsExactly(
                        "Các đơn vị",
                        null,
                        "Các đơn vị",
                        null,
                        null,
                        null,
                        "các Ban",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    @Test
    void theHorizonIsTheYearInThreeClausesAndThePlanInThree() {
        assertThat(tasks)
                .extracting(task -> task.due().kind())
                .containsExactly(
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.PERIOD,
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.BY_PLAN,
                        DueDraft.Kind.PERIOD,
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.BY_PLAN,
                        DueDraft.Kind.BY_PLAN,
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.NONE,
                        DueDraft.Kind.PERIOD);
        assertThat(tasks)
                .filteredOn(task -> task.due().kind() == DueDraft.Kind.PERIOD)
                .allSatisfy(task -> assertThat(task.due().period()).isEqualTo("2024"));
    }

    @Test
    void debrisOfThePageAndItsWriterAreNoClauses() {
        assertThat(draft.clauses())
                .noneMatch(clause ->
                        clause.text().contains("loading") || clause.text().contains("Hồ Thúy Vinh"));
    }

    @Test
    void theSameTextGivesTheSameDraft() {
        assertThat(Fixture.draft(text)).isEqualTo(draft);
    }

    @Test
    void decomposedUnicodeGivesTheSameDraftWithSpansOfTheTextAsSent() {
        String sent = Normalizer.normalize(text, Normalizer.Form.NFD);

        ConferenceDraft decomposed = Fixture.draft(sent);

        assertThat(decomposed)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Span.class)
                .isEqualTo(draft);
        assertThat(decomposed.clauses())
                .allSatisfy(clause -> assertThat(
                                Normalizer.normalize(Fixture.at(sent, clause.span()), Normalizer.Form.NFC))
                        .isEqualTo(clause.text()));
    }

    @Test
    void linesBrokenAsAPdfBreaksThemGiveTheSameClauses() {
        String broken = wrapped(text, 90);

        ConferenceDraft read = Fixture.draft(broken);

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Span.class)
                .isEqualTo(draft);
        assertThat(read.clauses())
                .allSatisfy(
                        clause -> assertThat(Fixture.at(broken, clause.span()).replace('\n', ' '))
                                .isEqualTo(clause.text()));
    }

    @Test
    void withoutAnyMarksItIsStillRead() {
        ConferenceDraft read = Fixture.draft(Vietnamese.fold(text));

        assertThat(read.date()).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(Fixture.tasks(read)).hasSize(13);
    }

    static String wrapped(String text, int width) {
        StringBuilder broken = new StringBuilder();
        for (String line : text.lines().toList()) {
            int column = 0;
            for (String word : List.of(line.replace("\u00A0", "").split(" ", -1))) {
                if (column > 0 && column + 1 + word.length() > width) {
                    broken.append('\n');
                    column = 0;
                } else if (column > 0) {
                    broken.append(' ');
                    column++;
                }
                broken.append(word);
                column += word.length();
            }
            broken.append('\n');
        }
        return broken.toString();
    }
}
