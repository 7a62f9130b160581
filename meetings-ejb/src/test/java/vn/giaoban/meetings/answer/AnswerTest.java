package vn.giaoban.meetings.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.Presence;
import vn.giaoban.meetings.invitation.Guest;

class AnswerTest {

    private static final LocalDate LAST = LocalDate.of(2024, 4, 24);
    private static final OffsetDateTime AT = OffsetDateTime.of(2024, 4, 20, 8, 0, 0, 0, ZoneOffset.ofHours(7));
    private static final AnswerEntry COMES = new AnswerEntry(
            AnswerKind.ATTENDS, List.of("Phạm Thị Ngọc Ánh, Trưởng ban, Ủy viên", "Y Moan"), null, null, null);
    private static final AnswerEntry SENDS =
            new AnswerEntry(AnswerKind.SUBSTITUTE, null, "Lương Thị Huệ", "Phó Trưởng ban", "Đi cơ sở");
    private static final AnswerEntry EXCUSED = new AnswerEntry(AnswerKind.EXCUSED, null, null, null, "Ốm");

    @Test
    void whoComesIsNamedAndWhoDoesNotSaysWhy() {
        AnswerCheck.whole(COMES, false);
        AnswerCheck.whole(SENDS, false);
        AnswerCheck.whole(EXCUSED, false);
        assertRefused(() -> AnswerCheck.whole(answer(AnswerKind.ATTENDS, null, null), false), "answer.nobody");
        AnswerCheck.whole(answer(AnswerKind.ATTENDS, null, null), true);
        assertRefused(() -> AnswerCheck.whole(answer(AnswerKind.SUBSTITUTE, " ", "Ốm"), false), "answer.noSubstitute");
        assertRefused(() -> AnswerCheck.whole(answer(AnswerKind.SUBSTITUTE, "Y Moan", " "), true), "answer.noReason");
        assertRefused(() -> AnswerCheck.whole(answer(AnswerKind.EXCUSED, "Y Moan", null), false), "answer.noReason");
    }

    @Test
    void whatDoesNotBelongToTheKindOfAnAnswerIsLeftOut() {
        AnswerEntry comes = new AnswerEntry(AnswerKind.ATTENDS, List.of("Y Moan"), "Ai đó", "Chức vụ", "Lý do");
        assertThat(comes).isEqualTo(new AnswerEntry(AnswerKind.ATTENDS, List.of("Y Moan"), null, null, null));
        assertThat(new AnswerEntry(AnswerKind.EXCUSED, List.of("Y Moan"), "Ai đó", "Chức vụ", "Ốm"))
                .isEqualTo(EXCUSED);
    }

    @Test
    void thoseInvitedAnswerUntilTheEndOfTheDayAndTheOfficeLater() {
        assertThat(AnswerCheck.inTime(LAST, LAST, false)).isTrue();
        assertThat(AnswerCheck.inTime(LAST, LAST.plusDays(1), false)).isFalse();
        assertThat(AnswerCheck.inTime(LAST, LAST.plusDays(9), true)).isTrue();
        assertThat(AnswerCheck.open(ConferenceState.HELD)).isTrue();
        assertThat(AnswerCheck.open(ConferenceState.CANCELLED)).isFalse();
        assertThat(AnswerCheck.open(ConferenceState.CONCLUDED)).isFalse();
    }

    @Test
    void anAnswerIsReadAsItWasGiven() {
        Answer answer = Answer.ofBody(1, 7, COMES, AT, "Phạm Thị Ngọc Ánh", false);
        assertThat(answer.view()).isEqualTo(new AnswerView(COMES, AT, "Phạm Thị Ngọc Ánh", false));
        assertThat(answer.isOfBody(7)).isTrue();
        assertThat(answer.isOfGuest(7)).isFalse();
        assertThat(Answer.ofGuest(1, 2, SENDS, AT, "Ngô Đức Thụy").view().onBehalf())
                .isTrue();
    }

    @Test
    void aBareLineOfTheRollBecomesWhatTheBodyAnswered() {
        List<AttendanceEntry> roll = List.of(bare("VPHU"), bare("BTCHU"), bare("BTGHU"), bare("TTCT"));
        assertThat(RollFromAnswers.over(
                        roll, List.of(line("BTCHU", COMES), line("BTGHU", SENDS), line("TTCT", EXCUSED))))
                .containsExactly(
                        bare("VPHU"),
                        present("BTCHU", "Phạm Thị Ngọc Ánh", "Trưởng ban, Ủy viên"),
                        present("BTCHU", "Y Moan", null),
                        new AttendanceEntry(
                                "BTGHU", null, null, Presence.SUBSTITUTE, "Lương Thị Huệ, Phó Trưởng ban", "Đi cơ sở"),
                        new AttendanceEntry("TTCT", null, null, Presence.EXCUSED, null, "Ốm"));
    }

    @Test
    void whatIsWrittenInTheRollStandsAndNobodyIsTakenOverTwice() {
        AnswerLine guest = new AnswerLine(
                null,
                1,
                new Guest("Nguyễn Thị Thúy Hòa", "Chủ tịch", null),
                "Nguyễn Thị Thúy Hòa",
                said(EXCUSED),
                true);
        List<AnswerLine> answers = List.of(line("BTCHU", COMES), unanswered("TTCT"), guest);
        List<AttendanceEntry> written = List.of(present("BTCHU", "Người khác", null), bare("TTCT"));
        List<AttendanceEntry> once = RollFromAnswers.over(written, answers);
        assertThat(once)
                .containsExactly(
                        present("BTCHU", "Người khác", null),
                        bare("TTCT"),
                        new AttendanceEntry(null, "Nguyễn Thị Thúy Hòa", "Chủ tịch", Presence.EXCUSED, null, "Ốm"));
        assertThat(RollFromAnswers.over(once, answers)).isEqualTo(once);
        assertThat(RollFromAnswers.over(List.of(), List.of(line("TTCT", EXCUSED))))
                .hasSize(1);
    }

    private static AnswerEntry answer(AnswerKind kind, String substitute, String reason) {
        return new AnswerEntry(kind, List.of(), substitute, null, reason);
    }

    private static AttendanceEntry bare(String body) {
        return new AttendanceEntry(body, null, "", Presence.PRESENT, null, null);
    }

    private static AttendanceEntry present(String body, String person, String post) {
        return new AttendanceEntry(body, person, post, Presence.PRESENT, null, null);
    }

    private static AnswerLine line(String body, AnswerEntry entry) {
        return new AnswerLine(body, 0, null, body, said(entry), true);
    }

    private static AnswerLine unanswered(String body) {
        return new AnswerLine(body, 0, null, body, List.of(), true);
    }

    private static List<AnswerView> said(AnswerEntry entry) {
        return List.of(new AnswerView(entry, AT, "Ngô Đức Thụy", true));
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
