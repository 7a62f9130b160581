package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    private static List<String> bodies(String text) {
        return Paragraphs.of(SentText.lines(text)).stream()
                .map(paragraph -> paragraph.body().text())
                .toList();
    }

    @Test
    void aLineThatGoesOnInSmallLettersIsOneParagraphEvenAcrossAPage() {
        assertThat(bodies("Các đơn vị tiếp tục\nrà soát nhiệm vụ\n\n- 2 -\n\ntheo kế hoạch."))
                .containsExactly("Các đơn vị tiếp tục rà soát nhiệm vụ theo kế hoạch.");
    }

    @Test
    void aFullLineGoesOnWithACapital() {
        String full = "Giao các cơ quan tham mưu tiếp tục rà soát quy chế làm việc của Ban Tổ chức";
        assertThat(bodies(full + "\nHuyện ủy và các đơn vị.\nHết."))
                .containsExactly(full + " Huyện ủy và các đơn vị.", "Hết.");
    }

    /** As a printed page yields them: proportional letters, so that full lines differ in length. */
    @Test
    void whereLinesAreBrokenAFullLineMayBeAQuarterShorterThanTheLongest() {
        String page = """
                Phát biểu kết luận, đồng chí Phó Bí thư đánh giá cao kết quả đạt được của các đơn vị trong quý
                vừa qua và yêu cầu tiếp tục tham mưu, đề xuất cho Thường trực, Ban Thường vụ
                Huyện ủy lãnh đạo thực hiện tốt các mục tiêu về kinh tế - xã hội, quốc phòng, an ninh
                của năm""";
        assertThat(bodies(page)).hasSize(1);
        assertThat(bodies(page + "\nVăn phòng theo dõi.")).hasSize(2);
    }

    @Test
    void aBlankLineAfterEveryLineSaysNothing() {
        String page = """
                Sáng ngày 19/3/2024, Thường trực Huyện ủy tổ chức Hội nghị giao ban với các Ban xây dựng

                Đảng, Văn phòng Huyện ủy về đánh giá kết quả thực hiện nhiệm vụ quý I năm 2024, triển khai

                nhiệm vụ quý II năm 2024.

                Đồng chí Phó Bí thư chủ trì.""";
        assertThat(bodies(page)).hasSize(2);
    }

    @Test
    void aListWithoutStopsStaysAList() {
        String list = """
                Ban Tổ chức Huyện ủy tham mưu công tác cán bộ, đảng viên trong quý II
                Ban Dân vận Huyện ủy tham mưu phong trào thi đua Dân vận khéo
                Văn phòng Huyện ủy tham mưu chương trình làm việc của Thường trực""";
        assertThat(bodies(list)).hasSize(3);
    }

    @Test
    void aHeadingDoesNotSwallowTheLineBelowIt() {
        assertThat(bodies("1- Kết quả đạt được\nCác cơ quan đã hoàn thành nhiệm vụ.\nII. NHIỆM VỤ\nTiếp tục rà soát."))
                .containsExactly(
                        "Kết quả đạt được", "Các cơ quan đã hoàn thành nhiệm vụ.", "NHIỆM VỤ", "Tiếp tục rà soát.");
    }

    @Test
    void datesAndRangesBrokenAtTheMarginAreNoItems() {
        assertThat(bodies("xong trong tháng\n4. Báo cáo sau.")).hasSize(1);
        assertThat(bodies("nhiệm kỳ 2024\n- 2029 của Đảng bộ.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "I- ĐÁNH GIÁ,1", "II. NHIỆM VỤ,1", "1- Giao,2", "1. Giao,2", "12) Giao,2", "(3) Giao,2", "1.2. Giao,3",
        "a) Giao,4", "đ) Giao,4", "b. giao,4", "- Giao,5", "– Giao,5", "• Giao,5", "+ Giao,6"
    })
    void everyMarkOfAListHasItsRank(String line, int rank) {
        assertThat(Label.of(Fixture.passage(line)).rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30-4-2024 là ngày lễ", "19/3/2024", "1.589 lượt", "2024. Các", "Ý kiến", "15.4.2024 họp", "-"})
    void datesAndNumbersAreNoMarks(String line) {
        assertThat(Label.of(Fixture.passage(line))).isEqualTo(Label.NONE);
    }

    @Test
    void debrisOfPagesIsLeftOut() {
        assertThat(bodies("Xong.\nloading....\n***\n12\nTrang 2/5\nhttps://example.vn/a\n"))
                .containsExactly("Xong.");
    }
}
