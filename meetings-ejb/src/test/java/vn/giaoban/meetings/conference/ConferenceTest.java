package vn.giaoban.meetings.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.rule.Refusal;

class ConferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final long COMMITTEE = 1;
    private static final long CENTRE = 7;
    private static final long STRANGER = 8;

    @Test
    void aConferenceOfTodayIsPlannedAndOneOfYesterdayWasHeld() {
        assertThat(state(conference(TODAY))).isEqualTo(ConferenceState.PLANNED);
        assertThat(state(conference(TODAY.minusDays(1)))).isEqualTo(ConferenceState.HELD);
    }

    @Test
    void onlyWhoIsSummonedAndTheOrganiserReadIt() {
        Conference conference = conference(TODAY);
        assertThat(conference.readers()).containsExactlyInAnyOrder(CENTRE, COMMITTEE);
        conference.change(plan(TODAY), COMMITTEE, Set.of(STRANGER));
        assertThat(conference.readers()).containsExactlyInAnyOrder(STRANGER, COMMITTEE);
    }

    @Test
    void postponedWithoutADayItWaitsForOneAndThenIsPlannedAgain() {
        Conference conference = conference(TODAY.plusDays(10));
        conference.postpone("Trùng lịch công tác của Tỉnh ủy", null);
        assertThat(state(conference)).isEqualTo(ConferenceState.POSTPONED);
        conference.change(plan(TODAY.plusDays(20)), COMMITTEE, Set.of(CENTRE));
        assertThat(state(conference)).isEqualTo(ConferenceState.PLANNED);
    }

    @Test
    void postponedToADayItKeepsItsLength() {
        Conference conference = conference(TODAY.plusDays(10));
        conference.postpone("Chuẩn bị thêm tài liệu", TODAY.plusDays(17));
        ConferenceView view = conference.view(id -> "B" + id);
        assertThat(view.startDate()).isEqualTo(TODAY.plusDays(17));
        assertThat(view.endDate()).isEqualTo(TODAY.plusDays(18));
        assertThat(view.state()).isEqualTo(ConferenceState.PLANNED);
        assertThat(view.stateReason()).isEqualTo("Chuẩn bị thêm tài liệu");
    }

    @Test
    void whatHasTakenPlaceCanNeitherBePostponedNorCancelled() {
        Conference held = conference(TODAY.minusDays(1));
        refuses("conference.notPlanned", () -> held.postpone("Lý do", null));
        refuses("conference.notPlanned", () -> held.cancel("Lý do"));
    }

    @Test
    void aCancelledConferenceStaysCancelled() {
        Conference conference = conference(TODAY);
        conference.cancel("Không cần thiết");
        refuses("conference.cancelled", conference::hold);
        refuses("conference.cancelled", () -> conference.setAgenda(List.of()));
    }

    @Test
    void afterTheNoticeNothingChangesAnyMore() {
        Conference conference = conference(TODAY.minusDays(1));
        conference.conclude();
        refuses("conference.concluded", () -> conference.change(plan(TODAY), COMMITTEE, Set.of()));
        refuses("conference.concluded", () -> conference.callRoll(List.of()));
        refuses("conference.notHeld", conference::conclude);
    }

    @Test
    void aConferenceThatWasNotHeldIsNotConcluded() {
        refuses("conference.notHeld", () -> conference(TODAY).conclude());
    }

    @Test
    void whoeverCameShowsThatItWasHeld() {
        Conference conference = conference(TODAY);
        conference.callRoll(List.of(line(Presence.EXCUSED, null)));
        assertThat(state(conference)).isEqualTo(ConferenceState.PLANNED);
        conference.callRoll(List.of(line(Presence.SUBSTITUTE, "Lò Thị Mẩy")));
        assertThat(state(conference)).isEqualTo(ConferenceState.HELD);
    }

    @Test
    void nonsenseInAPlanIsRefused() {
        refuses("attendance.noSubstitute", () -> PlanCheck.check(entry(Presence.SUBSTITUTE, " ")));
        refuses(
                "attendance.nobody",
                () -> PlanCheck.check(new AttendanceEntry(null, " ", null, Presence.PRESENT, null, null)));
        ConferencePlan plan = plan(TODAY);
        refuses("period.unknown", () -> PlanCheck.check(with(plan, new Periods("quý I", null), TODAY)));
        refuses("conference.endsBeforeStart", () -> PlanCheck.check(with(plan, Periods.NONE, TODAY.minusDays(1))));
    }

    @Test
    void onlyWhoCameComesLateLeavesEarlyOrIsAwayForAnItem() {
        PlanCheck.check(partly(Presence.PRESENT, "08:15", "10:00", 1, 4), 4);
        PlanCheck.check(partly(Presence.PRESENT, null, "10:00"), 0);
        refuses("attendance.notCame", () -> PlanCheck.check(partly(Presence.EXCUSED, "08:15", null), 4));
        refuses("attendance.notCame", () -> PlanCheck.check(partly(Presence.ABSENT, null, null, 1), 4));
        refuses("attendance.leftBeforeArrived", () -> PlanCheck.check(partly(Presence.PRESENT, "08:15", "08:15"), 4));
        refuses("attendance.noSuchItem", () -> PlanCheck.check(partly(Presence.PRESENT, null, null, 5), 4));
        refuses("attendance.noSuchItem", () -> PlanCheck.check(partly(Presence.PRESENT, null, null, 0), 4));
        AttendanceEntry entry = partly(Presence.PRESENT, "08:15", "10:00", 1, 4);
        assertThat(new Attendance(1, CENTRE, entry).entry(id -> "TTCT")).isEqualTo(entry);
    }

    private static AttendanceEntry partly(Presence presence, String arrived, String left, Integer... absentFor) {
        return new AttendanceEntry(
                "TTCT",
                "Giàng A Tủa",
                null,
                presence,
                null,
                null,
                arrived == null ? null : LocalTime.parse(arrived),
                left == null ? null : LocalTime.parse(left),
                List.of(absentFor));
    }

    private static Attendance line(Presence presence, String substitute) {
        return new Attendance(1, CENTRE, entry(presence, substitute));
    }

    private static AttendanceEntry entry(Presence presence, String substitute) {
        return new AttendanceEntry("TTCT", "Giàng A Tủa", "Giám đốc", presence, substitute, null);
    }

    private static Conference conference(LocalDate day) {
        return new Conference(plan(day), COMMITTEE, Set.of(CENTRE), TODAY);
    }

    private static ConferencePlan plan(LocalDate day) {
        return with(null, new Periods("2024-Q1", "2024-Q2"), day.plusDays(1), day);
    }

    private static ConferencePlan with(ConferencePlan plan, Periods period, LocalDate end) {
        return with(plan, period, end, plan.startDate());
    }

    private static ConferencePlan with(ConferencePlan any, Periods period, LocalDate end, LocalDate start) {
        Chair chair = new Chair("Vàng Thị Ửng", List.of("Phó Bí thư Thường trực Huyện ủy"));
        return new ConferencePlan(
                null,
                ConferenceKind.QUARTERLY_BRIEFING,
                1,
                "Hội nghị giao ban quý I",
                start,
                null,
                end,
                null,
                "Phòng họp số 1",
                chair,
                null,
                null,
                period,
                List.of("TTCT"));
    }

    private static ConferenceState state(Conference conference) {
        return conference.view(id -> "B" + id).state();
    }

    private static void refuses(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
