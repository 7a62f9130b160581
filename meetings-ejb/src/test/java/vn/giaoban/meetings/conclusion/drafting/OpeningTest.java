package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đồng chí Hồ Văn An, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện chủ trì hội nghị.",
                "Hội nghị do đ/c Hồ Văn An - Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện chủ trì.",
                "Chủ trì: đồng chí Hồ Văn An, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện.",
                "Hội nghị diễn ra dưới sự chủ trì của đồng chí Hồ Văn An (Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện).",
                "Chủ trì hội nghị có đồng chí Hồ Văn An – Phó Bí thư Thường trực Huyện uỷ kiêm Chủ tịch HĐND huyện; cùng dự có các ban."
            })
    void theChairIsNamedWithEveryPost(String sentence) {
        var chair = Chairs.in(Fixture.passage(sentence)).orElseThrow();

        assertThat(chair.name()).isEqualTo("Hồ Văn An");
        assertThat(chair.posts()).hasSize(2);
        assertThat(chair.posts().get(0)).startsWith("Phó Bí thư Thường trực Huyện");
        assertThat(chair.posts().get(1)).isEqualTo("Chủ tịch HĐND huyện");
    }

    @Test
    void aPostWithoutANameIsNoPerson() {
        assertThat(Chairs.in(Fixture.passage("Đồng chí Phó Bí thư Thường trực Huyện ủy chủ trì hội nghị")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sáng 19/3/2024, Huyện ủy tổ chức hội nghị giao ban.|2024-03-19",
                "Chiều ngày 19 tháng 3 năm 2024, Huyện ủy tổ chức hội nghị.|2024-03-19",
                "Sáng 19/3, Huyện ủy tổ chức hội nghị giao ban quý I năm 2024.|2024-03-19",
                "Thực hiện Kế hoạch số 12-KH/HU ngày 02/01/2024, ngày 19/3/2024 Huyện ủy tổ chức hội nghị.|2024-03-19"
            })
    void theDayOfTheConferenceIsNotThatOfAPaper(String text, LocalDate day) {
        assertThat(Fixture.draft(text).date()).isEqualTo(day);
    }

    @Test
    void withoutAnyYearThereIsNoDate() {
        assertThat(Fixture.draft("Sáng 19/3, Huyện ủy tổ chức hội nghị giao ban quý I.")
                        .date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đánh giá kết quả quý I, triển khai nhiệm vụ quý II năm 2024|2024-Q1|2024-Q2",
                "đánh giá kết quả công tác tháng 3 và phương hướng tháng 4|2024-03|2024-04",
                "sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024|2024-H1|2024-H2",
                "kiểm điểm công tác quý IV, triển khai nhiệm vụ quý I năm 2024|2023-Q4|2024-Q1"
            })
    void thePeriodsReviewedAndAheadAreToldApart(String words, String reviewed, String ahead) {
        String text = "Ngày 29/3/2024, Huyện ủy tổ chức hội nghị giao ban " + words + ".";
        assertThat(Fixture.draft(text).period()).isEqualTo(new ConferenceDraft.Periods(reviewed, ahead));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hội nghị giao ban tuần 12|WEEKLY_BRIEFING",
                "Hội nghị giao ban tháng 3 năm 2024|MONTHLY_BRIEFING",
                "Hội nghị giao ban quý I năm 2024|QUARTERLY_BRIEFING",
                "Hội nghị giao ban khối Mặt trận|BRIEFING",
                "Hội nghị Ban Thường vụ Huyện ủy lần thứ 30|STANDING_COMMITTEE",
                "Hội nghị Ban Chấp hành Đảng bộ huyện|PLENUM",
                "Hội nghị sơ kết Chỉ thị số 05|REVIEW",
                "Hội nghị chuyên đề về văn thư|THEMATIC",
                "Hội nghị trực tuyến|OTHER"
            })
    void theKindIsReadFromTheName(String title, ConferenceKind kind) {
        assertThat(Fixture.draft(title + "\n\nSáng 19/3/2024, đồng chí Bí thư chủ trì hội nghị.")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void withoutAHeadingTheNameIsReadFromTheSentence() {
        assertThat(Fixture.draft(
                                "Ngày 19/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban quý I năm 2024 để đánh giá kết quả.")
                        .title())
                .isEqualTo("Hội nghị giao ban quý I năm 2024");
    }
}
