package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> pieces(String text) {
        return Sentences.of(Fixture.passage(text)).stream()
                .map(piece -> piece.body().text())
                .toList();
    }

    @Test
    void stopsAndSemicolonsDivide() {
        assertThat(pieces("Rà soát quy chế; phối hợp thực hiện. Tổ chức khảo sát!"))
                .containsExactly("Rà soát quy chế", "phối hợp thực hiện", "Tổ chức khảo sát");
    }

    @Test
    void onlyAStopEndsTheSentence() {
        assertThat(Sentences.of(Fixture.passage("Rà soát quy chế; phối hợp thực hiện.")))
                .extracting(Sentences.Piece::endsSentence)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xong trước 15.4.2024 tại TP. Yên Hòa",
                "Tăng 1.589 lượt, đạt 98.5 điểm",
                "Do đ/c. Hằng và ThS. Nguyễn Văn A. Minh trình bày",
                "Chuẩn bị tài liệu, hội trường, v.v. trước hội nghị",
                "Nội dung (gồm A; B. C) giữ nguyên",
                "Phong trào “Dân vận khéo; thi đua” năm 2024",
                "Họp lúc 8:30 tại P. 201"
            })
    void abbreviationsDecimalsDatesAndBracketsDivideNothing(String text) {
        assertThat(pieces(text)).containsExactly(text);
    }

    @Test
    void aBracketLeftOpenHidesNothing() {
        assertThat(pieces("Rà soát (lần 1; tổng hợp. Báo cáo")).hasSize(3);
    }

    @Test
    void aListRunTogetherInOneLineIsDivided() {
        assertThat(pieces("1. Giao A xong trước 15/4. 2. Giao B.")).hasSize(2);
    }
}
