package vn.giaoban.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Periods;

class InvitationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 25);
    private static final String PLACE = "Phòng họp số 1, trụ sở Huyện ủy";

    private final Invitation invitation = new Invitation(5, 1, entry(DAY.minusDays(1)));

    @Test
    void onceIssuedItNeverChanges() {
        invitation.change(1, entry(DAY));
        invitation.issue(77, conference(DAY, ConferenceState.PLANNED));
        assertRefused(() -> invitation.change(1, entry(DAY)), "invitation.issued");
        assertRefused(() -> invitation.issue(78, conference(DAY, ConferenceState.PLANNED)), "invitation.issued");
        assertThat(view(conference(DAY, ConferenceState.PLANNED)).document()).isEqualTo(77);
    }

    @Test
    void whatBecomesOfTheConferenceAfterwardsShowsOnIt() {
        assertThat(view(conference(DAY.plusDays(1), ConferenceState.PLANNED)).since())
                .as("a draft follows its conference")
                .isNull();
        invitation.issue(77, conference(DAY, ConferenceState.PLANNED));
        assertThat(view(conference(DAY, ConferenceState.PLANNED)).since()).isNull();
        assertThat(view(conference(DAY, ConferenceState.HELD)).since()).isNull();
        assertThat(view(conference(DAY.plusDays(1), ConferenceState.PLANNED)).since())
                .isEqualTo(SinceIssued.MOVED);
        assertThat(view(conference(DAY, LocalTime.of(14, 0), PLACE, ConferenceState.PLANNED))
                        .since())
                .isEqualTo(SinceIssued.MOVED);
        assertThat(view(conference(DAY, LocalTime.of(8, 0), "Hội trường lớn", ConferenceState.PLANNED))
                        .since())
                .isEqualTo(SinceIssued.MOVED);
        assertThat(view(conference(DAY, ConferenceState.POSTPONED)).since()).isEqualTo(SinceIssued.POSTPONED);
        assertThat(view(conference(DAY.plusDays(1), ConferenceState.CANCELLED)).since())
                .isEqualTo(SinceIssued.CANCELLED);
    }

    @Test
    void whatWasWrittenIsReadAsItWasWrittenAlsoWhereLinesWereBroken() {
        InvitationEntry written = view(conference(DAY, ConferenceState.PLANNED)).entry();
        assertThat(written.invited()).containsExactly("Ban Tổ chức Huyện ủy", "Trung tâm Chính trị huyện");
        assertThat(written.guests())
                .containsExactly(
                        new Guest("Nguyễn Thị Thúy Hòa", "Chủ tịch Mặt trận", "hoa@dinhson.vn"),
                        new Guest("Y Moan", null, null));
        Invitation guestsOnly = new Invitation(5, 1, entry(List.of(), DAY));
        assertThat(guestsOnly
                        .view("HU", conference(DAY, ConferenceState.PLANNED))
                        .entry()
                        .invited())
                .isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertRefused(
                () -> new InvitedGuest(1, new Guest("Nguyễn Thị Thúy Hòa", null, "hoa@@dinhson")),
                "account.badAddress");
    }

    @Test
    void oneInvitesOnlyToWhatLiesAhead() {
        InvitationCheck.ahead(conference(TODAY, ConferenceState.PLANNED), TODAY);
        for (ConferenceState state : ConferenceState.values()) {
            if (state != ConferenceState.PLANNED) {
                assertRefused(() -> InvitationCheck.ahead(conference(DAY, state), TODAY), "invitation.notAhead");
            }
        }
        assertRefused(
                () -> InvitationCheck.ahead(conference(TODAY.minusDays(1), ConferenceState.PLANNED), TODAY),
                "invitation.notAhead");
    }

    @Test
    void theDaysOfALetterComeBeforeItsConference() {
        ConferenceView conference = conference(DAY, ConferenceState.PLANNED);
        InvitationCheck.days(entry(DAY), conference);
        assertRefused(() -> InvitationCheck.days(entry(DAY.plusDays(1)), conference), "invitation.answerByAfter");
        assertRefused(
                () -> InvitationCheck.days(entry(TODAY), conference(TODAY.minusDays(1), ConferenceState.PLANNED)),
                "invitation.datedAfter");
    }

    @Test
    void aLetterIsIssuedOnlyWhenItSaysWhenAndWhereAndWho() {
        ConferenceView whole = conference(DAY, ConferenceState.PLANNED);
        InvitationCheck.complete(entry(DAY), whole);
        assertRefused(
                () -> InvitationCheck.complete(entry(DAY), conference(DAY, null, PLACE, ConferenceState.PLANNED)),
                "invitation.noHour");
        assertRefused(
                () -> InvitationCheck.complete(
                        entry(DAY), conference(DAY, LocalTime.NOON, " ", ConferenceState.PLANNED)),
                "invitation.noPlace");
        InvitationEntry nobody = new InvitationEntry(
                "HU", null, "P", "S", TODAY, "P", List.of("s"), List.of("o"), null, null, DAY, "c", List.of("r"));
        assertRefused(() -> InvitationCheck.complete(nobody, whole), "invitation.nobody");
    }

    @Test
    void oneAnswersUntilTheDayBeforeOrWhereThatIsPastOnTheDay() {
        assertThat(InvitationProposal.answerBy(DAY, TODAY)).isEqualTo(DAY.minusDays(1));
        assertThat(InvitationProposal.answerBy(TODAY, TODAY)).isEqualTo(TODAY);
    }

    @Test
    void theLetterSaysWhenWhereWhoChairsWhoIsInvitedAndWhatIsOnTheAgenda() {
        ConferenceView conference = conference(DAY, ConferenceState.PLANNED);
        assertThat(InvitationWords.sections(conference, view(conference).entry()))
                .singleElement()
                .satisfies(section -> assertThat(section.clauses())
                        .extracting(clause -> clause.lead() + " " + clause.text())
                        .containsExactly(
                                "Thời gian: 08 giờ 00, ngày 25/04/2024 (thứ Năm).",
                                "Địa điểm: Phòng họp số 1, trụ sở Huyện ủy.",
                                "Chủ trì: đồng chí Lê Thị Thúy Hòa, Phó Bí thư Thường trực Huyện ủy.",
                                "Thành phần: kính mời:\n- Ban Tổ chức Huyện ủy;\n- Trung tâm Chính trị huyện;\n"
                                        + "- Đồng chí Nguyễn Thị Thúy Hòa, Chủ tịch Mặt trận;\n- Đồng chí Y Moan.",
                                "Nội dung: theo chương trình sau:\n- Khai mạc (Ngô Đức Thụy);\n- Kết luận.",
                                "Đăng ký dự họp: đề nghị trả lời Văn phòng chậm nhất ngày 24/04/2024."));
    }

    private InvitationView view(ConferenceView conference) {
        return invitation.view("HU", conference);
    }

    private static InvitationEntry entry(LocalDate answerBy) {
        return entry(List.of("Ban Tổ chức\n Huyện ủy ", "Trung tâm Chính trị huyện"), answerBy);
    }

    private static InvitationEntry entry(List<String> invited, LocalDate answerBy) {
        return new InvitationEntry(
                "HU",
                "T/L BAN THƯỜNG VỤ",
                "CHÁNH VĂN PHÒNG",
                "Nguyễn Hữu Quýnh",
                TODAY,
                "Định Sơn",
                List.of("dự hội nghị giao ban tháng 4 năm 2024"),
                List.of("Huyện ủy Định Sơn trân trọng kính mời:"),
                invited,
                List.of(
                        new Guest("Nguyễn Thị Thúy Hòa", "Chủ tịch Mặt trận", "hoa@dinhson.vn"),
                        new Guest("Y Moan", " ", "")),
                answerBy,
                "Đề nghị các đồng chí dự họp đúng thành phần",
                List.of("Như thành phần mời", "Lưu Văn phòng Huyện ủy"));
    }

    private static ConferenceView conference(LocalDate day, ConferenceState state) {
        return conference(day, LocalTime.of(8, 0), PLACE, state);
    }

    private static ConferenceView conference(LocalDate day, LocalTime time, String place, ConferenceState state) {
        return new ConferenceView(
                5,
                0,
                null,
                ConferenceKind.MONTHLY_BRIEFING,
                null,
                "Hội nghị giao ban tháng 4 năm 2024",
                day,
                time,
                null,
                null,
                place,
                new Chair("Lê Thị Thúy Hòa", List.of("Phó Bí thư Thường trực Huyện ủy")),
                null,
                "HU",
                new Periods(null, null),
                List.of("BTCHU", "TTCT"),
                state,
                null,
                List.of(new AgendaEntry("Khai mạc", "Ngô Đức Thụy", 10), new AgendaEntry("Kết luận.", null, null)),
                List.of());
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
