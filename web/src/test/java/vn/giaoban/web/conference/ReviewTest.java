package vn.giaoban.web.conference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDrafts;
import vn.giaoban.web.api.json.JsonRecords;
import vn.giaoban.web.api.json.Reading;

class ReviewTest {

    private static final String TEXT = """
            Ngày 21/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban tháng 3 năm 2024.

            Kết luận hội nghị:
            1. Hoàn thiện quy chế làm việc trước ngày 15/4/2024.
            2. Rà soát quy hoạch.
            3. Tiếp tục theo dõi, đôn đốc.
            """;

    private final ConferenceDraft draft = ConferenceDrafts.draft(TEXT, List.of());
    private final Review review = Review.of(TEXT, draft, List.of());

    @Test
    void thePiecesAreTheWholeTextWithEachClauseAtItsNumber() {
        assertThat(review.getPieces().stream().map(SourceText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(keys()).containsExactly("1", "2", "3");
        assertThat(piece("2").text()).contains("Rà soát quy hoạch");
        assertThat(piece("2").kind()).isEqualTo("task");
    }

    @Test
    void twoClausesThatAreOneHaveOneSpan() {
        review.join(review.getClauses().get(2));

        assertThat(review.getClauses()).hasSize(2);
        assertThat(review.getClauses().get(1).getText())
                .contains("Rà soát quy hoạch")
                .contains("theo dõi, đôn đốc");
        assertThat(keys()).containsExactly("1", "2");
        assertThat(piece("2").text()).contains("Rà soát").contains("đôn đốc");
    }

    @Test
    void theFirstClauseHasNoneToJoin() {
        review.join(review.getClauses().get(0));

        assertThat(review.getClauses()).hasSize(3);
    }

    @Test
    void whatIsLeftOutIsShownSoAndNotEntered() {
        review.getClauses().get(1).setTaken(false);
        review.add();

        assertThat(piece("2").kind()).isEqualTo("off");
        assertThat(review.getTaskCount()).isEqualTo(3);
        assertThat(review.entries())
                .as("neither what is left out nor what is empty")
                .hasSize(2);
    }

    @Test
    void whatWasPutRightIsFoundAgainAsItWas() {
        review.getPlan().setPlace("Hội trường \"A\" <tầng 2>");
        review.getClauses().get(0).setText("Đã sửa\nhai dòng");
        review.getClauses().get(0).setKind(ClauseKind.STUDY);
        review.getClauses().get(2).setTaken(false);

        KeptReview kept = Reading.record(
                KeptReview.class, JsonRecords.parse(new ByteArrayInputStream(JsonRecords.bytes(review.kept()))));
        Review again = Review.of(TEXT, draft, kept);

        assertThat(kept.of()).isEqualTo(KeptReview.markOf(TEXT)).isNotEqualTo(KeptReview.markOf(TEXT + " "));
        assertThat(again.kept()).isEqualTo(review.kept());
        assertThat(again.getPlan().getPlace()).isEqualTo("Hội trường \"A\" <tầng 2>");
        assertThat(again.getPieces()).isEqualTo(review.getPieces());
        assertThat(new String(JsonRecords.bytes(again.kept()), UTF_8)).contains("Đã sửa");
    }

    private List<String> keys() {
        return review.getPieces().stream()
                .map(SourceText.Piece::key)
                .filter(key -> key != null)
                .toList();
    }

    private SourceText.Piece piece(String key) {
        return review.getPieces().stream()
                .filter(piece -> key.equals(piece.key()))
                .findFirst()
                .orElseThrow();
    }
}
