package vn.giaoban.meetings.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.meetings.calendar.WorkingDays;

class FollowingTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2024, 6, 19)), Set.of());
    private static final Chair CHAIR = new Chair("Lê Thị Thúy Hòa", List.of("Phó Bí thư Thường trực"));

    @Test
    void theNextBriefingReviewsWhatThisOnePlannedWithTheSamePeople() {
        ConferenceView last = conference(
                ConferenceKind.QUARTERLY_BRIEFING,
                "Hội nghị giao ban quý I năm 2024, triển khai nhiệm vụ",
                LocalDate.of(2024, 3, 19),
                new Periods("2024-Q1", "2024-Q2"),
                List.of(new AgendaEntry("Báo cáo kết quả quý I năm 2024", "Văn phòng", 30)));
        Following following = new Following(last, DAYS);
        ConferencePlan next = following.plan();
        assertThat(next.title()).isEqualTo("Hội nghị giao ban quý II năm 2024, triển khai nhiệm vụ");
        assertThat(next.startDate()).as("19 June is a day off").isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(next.startTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(next.period()).isEqualTo(new Periods("2024-Q2", "2024-Q3"));
        assertThat(next.chair()).isEqualTo(CHAIR);
        assertThat(next.summoned()).containsExactly("BTCHU", "VPHU");
        assertThat(following.agenda())
                .containsExactly(new AgendaEntry("Báo cáo kết quả quý II năm 2024", "Văn phòng", 30));
    }

    @Test
    void aMonthlyBriefingGoesOverTheEndOfTheYearAndAWeeklyOneASevenDays() {
        ConferencePlan january = new Following(
                        conference(
                                ConferenceKind.MONTHLY_BRIEFING,
                                "Hội nghị giao ban tháng 12 năm 2024",
                                LocalDate.of(2024, 12, 27),
                                new Periods("2024-12", "2025-01"),
                                List.of()),
                        DAYS)
                .plan();
        assertThat(january.title()).isEqualTo("Hội nghị giao ban tháng 01 năm 2025");
        assertThat(january.startDate()).isEqualTo(LocalDate.of(2025, 1, 27));
        ConferencePlan week = new Following(
                        conference(
                                ConferenceKind.WEEKLY_BRIEFING,
                                "Giao ban tuần",
                                LocalDate.of(2024, 3, 8),
                                Periods.NONE,
                                List.of()),
                        DAYS)
                .plan();
        assertThat(week.startDate()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(week.title()).isEqualTo("Giao ban tuần");
        assertThat(week.period()).isEqualTo(Periods.NONE);
    }

    @Test
    void aTitleThatNamesBothPeriodsNamesTheNextTwo() {
        ConferencePlan next = new Following(
                        conference(
                                ConferenceKind.QUARTERLY_BRIEFING,
                                "Đánh giá quý I năm 2024, nhiệm vụ quý II năm 2024",
                                LocalDate.of(2024, 3, 18),
                                new Periods("2024-Q1", "2024-Q2"),
                                List.of()),
                        DAYS)
                .plan();
        assertThat(next.title()).isEqualTo("Đánh giá quý II năm 2024, nhiệm vụ quý III năm 2024");
    }

    private static ConferenceView conference(
            ConferenceKind kind, String title, LocalDate day, Periods periods, List<AgendaEntry> agenda) {
        return new ConferenceView(
                1,
                1,
                null,
                kind,
                null,
                title,
                day,
                LocalTime.of(8, 0),
                null,
                null,
                "Phòng họp số 1",
                CHAIR,
                "Ngô Đức Thụy",
                "HU",
                periods,
                List.of("BTCHU", "VPHU"),
                ConferenceState.HELD,
                null,
                agenda,
                List.of());
    }
}
