package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private static final Occasion MARCH = new Occasion(LocalDate.of(2024, 3, 19), 2024, "2024-Q1", "2024-Q2");

    private static Deadlines.Found found(String text) {
        return new Deadlines(MARCH).in(Fixture.passage(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rà soát, hoàn thành trước ngày 15/4/2024|2024-04-15|false",
                "Rà soát, chậm nhất ngày 20/4|2024-04-20|true",
                "Rà soát trước 30-4-2024|2024-04-30|false",
                "Rà soát, xong trước ngày 15 tháng 4 năm 2024|2024-04-15|false",
                "Rà soát; thời hạn: 15.4.2024|2024-04-15|false",
                "Từ ngày 01/4 đến ngày 15/4/2024 rà soát|2024-04-15|false",
                "Báo cáo số liệu tính đến ngày 31/3/2024 trước ngày 05/4/2024|2024-04-05|false",
                "Trình trước 17 giờ ngày 12/4/2024|2024-04-12|false",
                "Nộp trước ngày 10/01|2025-01-10|true"
            })
    void aNamedDayIsTheDeadline(String text, LocalDate day, boolean inferred) {
        assertThat(found(text).due().kind()).isEqualTo(DueDraft.Kind.DAY);
        assertThat(found(text).due().day()).isEqualTo(day);
        assertThat(found(text).inferred()).isEqualTo(inferred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Nghị quyết số 05-NQ/HU ngày 12/3/2020 của Huyện ủy",
                "Kỷ niệm 94 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2024)",
                "Chuẩn bị Đại hội nhiệm kỳ 2024 - 2029",
                "Rà soát để có kế hoạch hoàn thành",
                "Tổng kết mô hình năm 2023",
                "Khắc phục hạn chế đã nêu trong báo cáo quý I",
                "Xây dựng chương trình công tác năm 2030",
                "Duy trì hội nghị giao ban định kỳ"
            })
    void aDateThatIsNoDeadlineStaysNone(String text) {
        assertThat(found(text)).isEqualTo(Deadlines.Found.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàn thành trong tháng 4/2024|2024-04|false",
                "Hoàn thành trong quý II|2024-Q2|true",
                "Xong trong quý 3 năm 2024|2024-Q3|false",
                "Đạt kết quả cao trong năm 2024|2024|false",
                "Hoàn thành chỉ tiêu kế hoạch năm 2024|2024|false",
                "Xong trước 6 tháng đầu năm 2024|2024-H1|false",
                "Hoàn thành trong tháng 1|2025-01|true",
                "Làm việc với xã trong tuần tới|2024-W13|true",
                "Kiểm tra trong tháng này|2024-03|true",
                "Triển khai nhiệm vụ quý II năm 2024|2024-Q2|false"
            })
    void aPeriodAheadIsTheHorizon(String text, String period, boolean inferred) {
        assertThat(found(text).due().kind()).isEqualTo(DueDraft.Kind.PERIOD);
        assertThat(found(text).due().period()).isEqualTo(period);
        assertThat(found(text).inferred()).isEqualTo(inferred);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sơ kết các Chỉ thị theo kế hoạch|BY_PLAN|theo kế hoạch",
                "Kiểm tra, giám sát, theo chương trình kế hoạch|BY_PLAN|theo chương trình kế hoạch",
                "Thường xuyên rà soát theo đúng tiến độ|BY_PLAN|theo đúng tiến độ",
                "Thường xuyên đôn đốc|STANDING|Thường xuyên",
                "Báo cáo định kỳ hằng tháng|RECURRING|định kỳ hằng tháng",
                "Hàng tuần báo cáo Thường trực|RECURRING|Hàng tuần",
                "Xong trước hội nghị giao ban quý II|BEFORE_NEXT|trước hội nghị giao ban quý II",
                "Báo cáo tại kỳ giao ban tiếp theo|BEFORE_NEXT|tại kỳ giao ban tiếp theo",
                "Báo cáo trước cuộc họp lần sau|BEFORE_NEXT|trước cuộc họp lần sau",
                "Hoàn thành trong 10 ngày làm việc|DAY|trong 10 ngày làm việc"
            })
    void whatIsWrittenWins(String text, DueDraft.Kind kind, String words) {
        assertThat(found(text).due()).isEqualTo(new DueDraft(kind, null, null, words));
    }

    @Test
    void withoutAnyYearTheDayStaysOpen() {
        var due = new Deadlines(Occasion.on(null))
                .in(Fixture.passage("xong trước ngày 20/4"))
                .due();

        assertThat(due).isEqualTo(new DueDraft(DueDraft.Kind.DAY, null, null, "xong trước ngày 20/4"));
    }
}
