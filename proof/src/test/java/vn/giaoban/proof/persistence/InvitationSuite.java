package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.register.NewSeries;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.answer.AnswerEntry;
import vn.giaoban.meetings.answer.AnswerKind;
import vn.giaoban.meetings.answer.AnswerLine;
import vn.giaoban.meetings.answer.AnswerView;
import vn.giaoban.meetings.answer.AnswersView;
import vn.giaoban.meetings.answer.InvitationAnswers;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.conference.Presence;
import vn.giaoban.meetings.invitation.Guest;
import vn.giaoban.meetings.invitation.InvitationEntry;
import vn.giaoban.meetings.invitation.InvitationView;
import vn.giaoban.meetings.invitation.Invitations;
import vn.giaoban.meetings.invitation.SinceIssued;
import vn.giaoban.meetings.quorum.QuorumShare;
import vn.giaoban.meetings.quorum.QuorumView;
import vn.giaoban.meetings.quorum.Quorums;

/** Invitations and the answers to them on a real database; once for each database. */
abstract class InvitationSuite {

    private static final String OFFICER = "tonghop";
    private static final String CHIEF = "chanhvanphong";
    private static final String CONTACT = "bantochuc";
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 25);

    private static final AnswerEntry COMES =
            new AnswerEntry(AnswerKind.ATTENDS, List.of("Phạm Thị Ngọc Ánh, Trưởng ban"), null, null, null);
    private static final AnswerEntry EXCUSED =
            new AnswerEntry(AnswerKind.EXCUSED, List.of(), null, null, "Đi công tác");

    @TempDir
    Path folder;

    private House house;
    private ConferenceView conference;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        house = House.ofTheDemonstration(emptyDatabase(), folder);
        conference = house.as(
                OFFICER, room -> room.get(Conferences.class).create(plan("Hội nghị giao ban tháng 4 năm 2024")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void itIsProposedFromTheConferenceWithThoseSummonedAndTheHeadOfTheOffice() {
        InvitationEntry usual = office(rooms -> rooms.get(conference.id())).entry();

        assertThat(usual.issuer()).isEqualTo("HU");
        assertThat(usual.signer()).isEqualTo("Nguyễn Hữu Quýnh");
        assertThat(usual.place()).isEqualTo("Định Sơn");
        assertThat(usual.subject()).containsExactly("dự hội nghị giao ban tháng 4 năm 2024");
        assertThat(usual.invited()).containsExactly("Ban Tổ chức Huyện ủy", "Trung tâm Chính trị huyện Định Sơn");
        assertThat(usual.answerBy()).isEqualTo(DAY.minusDays(1));
        assertThat(usual.recipients()).endsWith("Lưu Văn phòng Huyện ủy");
        assertThat(house.number("select count(*) from invitation"))
                .as("a proposal is no draft")
                .isZero();
    }

    @Test
    void issuedItTakesTheNextNumberOfItsKindAndIsReadByThoseSummoned() {
        opened(90);
        InvitationView drafted = office(rooms -> rooms.draft(conference.id()));
        assertRefused("invitation.unknown", () -> contact(rooms -> rooms.get(conference.id())));
        office(rooms -> rooms.put(conference.id(), drafted.version(), withGuests(drafted.entry())));

        DocumentView issued = issue();

        assertThat(issued.number()).isEqualTo("91-GM/HU");
        assertThat(issued.subject()).isEqualTo("Giấy mời dự hội nghị giao ban tháng 4 năm 2024");
        assertThat(issued.frozen()).isTrue();
        InvitationView seen = contact(rooms -> rooms.get(conference.id()));
        assertThat(seen.issued()).isTrue();
        assertThat(seen.document()).isEqualTo(issued.id());
        assertThat(seen.entry().guests()).extracting(Guest::mailAddress).containsExactly("hoa@dinhson.vn", null);
        byte[] letter = contact(rooms -> rooms.file(conference.id()));
        assertThat(letter).as("a Word file").startsWith((byte) 'P', (byte) 'K');
        Optional<DocumentView> read =
                house.as(CONTACT, room -> room.get(Documents.class).find(issued.id()));
        assertThat(read).isPresent();
        assertRefused(
                "conference.unknown",
                () -> house.as("bandanvan", room -> room.get(Invitations.class).get(conference.id())));
        assertRefused("invitation.issued", () -> office(rooms -> rooms.put(conference.id(), null, drafted.entry())));
        assertRefused("invitation.issued", this::issue);
    }

    @Test
    void guestsWithAnAddressGetLetterAndCalendarByMailAndHearWhenItIsMoved() {
        opened(90);
        InvitationView drafted = office(rooms -> rooms.draft(conference.id()));
        office(rooms -> rooms.put(conference.id(), drafted.version(), withGuests(drafted.entry())));
        issue();

        assertThat(house.rows("select address from outgoing_mail where account_id is null"))
                .as("the other guest has no address")
                .isEqualTo(List.of("hoa@dinhson.vn"));
        assertThat(house.rows("select subject from outgoing_mail"))
                .isEqualTo(List.of("Giấy mời số 91-GM/HU dự hội nghị giao ban tháng 4 năm 2024"));
        assertThat(house.rows("select file_name from outgoing_mail_enclosure order by position"))
                .isEqualTo(List.of("91-GM-HU.docx", "hoi-nghi-" + conference.id() + ".ics"));

        house.as(
                OFFICER,
                room -> room.get(Conferences.class)
                        .postpone(conference.id(), "Trùng lịch của Tỉnh ủy", DAY.plusDays(2)));
        assertThat(house.rows("select subject from outgoing_mail where account_id is null order by id"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .last()
                .isEqualTo("Thay đổi thời gian: Hội nghị giao ban tháng 4 năm 2024");
    }

    @Test
    void whereNobodyHasOpenedItsSeriesItStaysADraft() {
        office(rooms -> rooms.draft(conference.id()));

        assertRefused("series.notOpened", this::issue);

        assertThat(house.rows("select state from invitation")).isEqualTo(List.of("DRAFT"));
    }

    @Test
    void ofManyWhoIssueItAtOnceOneSucceedsAndOneNumberIsTaken() throws Exception {
        opened(0);
        office(rooms -> rooms.draft(conference.id()));
        Callable<Boolean> attempt = () -> {
            try {
                issue();
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };

        assertThat(AtOnce.all(Collections.nCopies(6, attempt))).containsOnlyOnce(true);
        assertThat(house.number("select count(*) from registered_number")).isOne();
    }

    @Test
    void aConferenceMovedAfterwardsShowsOnItAndOneThatIsPastIsInvitedToNoMore() {
        opened(0);
        office(rooms -> rooms.draft(conference.id()));
        issue();
        assertThat(contact(rooms -> rooms.get(conference.id())).since()).isNull();

        house.as(
                OFFICER,
                room -> room.get(Conferences.class)
                        .postpone(conference.id(), "Trùng lịch của Tỉnh ủy", DAY.plusDays(2)));
        assertThat(contact(rooms -> rooms.get(conference.id())).since()).isEqualTo(SinceIssued.MOVED);
        house.as(OFFICER, room -> room.get(Conferences.class).cancel(conference.id(), "Không cần nữa"));
        assertThat(contact(rooms -> rooms.get(conference.id())).since()).isEqualTo(SinceIssued.CANCELLED);

        ConferenceView other =
                house.as(OFFICER, room -> room.get(Conferences.class).create(plan("Hội nghị khác")));
        house.itIs(DAY.plusDays(1).atTime(8, 0));
        assertRefused("invitation.notAhead", () -> office(rooms -> rooms.draft(other.id())));
    }

    @Test
    void ofTwoWhoWriteTheDraftFromTheSameVersionOneIsRefused() {
        InvitationView seen = office(rooms -> rooms.draft(conference.id()));
        office(rooms -> rooms.put(conference.id(), seen.version(), withGuests(seen.entry())));

        assertRefused("stale", () -> office(rooms -> rooms.put(conference.id(), seen.version(), seen.entry())));
        assertThat(house.number("select count(*) from invitation_guest")).isEqualTo(2);
    }

    @Test
    void aBodyAnswersForItselfUntilTheDayNamedAndTheOfficeForAllAndLater() {
        issued();
        AnswersView own = answers(CONTACT, all -> all.put(conference.id(), "BTCHU", COMES));
        assertThat(own.lines()).extracting(AnswerLine::body).containsExactly("BTCHU");
        assertRefused("answer.notOwn", () -> answers(CONTACT, all -> all.put(conference.id(), "TTCT", COMES)));
        assertRefused("answer.notSummoned", () -> answers(OFFICER, all -> all.put(conference.id(), "UBKTHU", COMES)));

        house.itIs(DAY.atTime(7, 0));
        assertRefused("answer.late", () -> answers(CONTACT, all -> all.put(conference.id(), "BTCHU", EXCUSED)));
        answers(OFFICER, all -> all.put(conference.id(), "BTCHU", EXCUSED));
        answers(OFFICER, all -> all.putForGuest(conference.id(), 2, EXCUSED));
        assertRefused(
                "answer.noSuchGuest", () -> answers(OFFICER, all -> all.putForGuest(conference.id(), 3, EXCUSED)));

        AnswersView seen = answers(OFFICER, all -> all.get(conference.id()));
        assertThat(seen.answered()).isEqualTo(2);
        assertThat(seen.lines()).extracting(AnswerLine::key).containsExactly("BTCHU", "TTCT", "guest-1", "guest-2");
        AnswerLine first = seen.lines().get(0);
        assertThat(first.answers()).extracting(AnswerView::by).containsExactly("Ngô Đức Thụy", "Phạm Thị Ngọc Ánh");
        assertThat(first.answers()).extracting(AnswerView::onBehalf).containsExactly(true, false);
        assertThat(first.earlier()).extracting(AnswerView::entry).containsExactly(COMES);
        List<AttendanceEntry> roll =
                house.as(OFFICER, room -> room.get(InvitationAnswers.class).intoRoll(conference.id(), List.of()));
        assertThat(roll)
                .extracting(AttendanceEntry::presence)
                .containsOnly(Presence.EXCUSED)
                .hasSize(2);
    }

    @Test
    void toADraftNobodyAnswersAndOfACancelledConferenceNobodyAnswersAnyMore() {
        office(rooms -> rooms.draft(conference.id()));
        assertRefused("invitation.unknown", () -> answers(CONTACT, all -> all.put(conference.id(), "BTCHU", COMES)));
        opened(0);
        issue();
        house.as(OFFICER, room -> room.get(Conferences.class).cancel(conference.id(), "Không cần nữa"));
        assertRefused("answer.over", () -> answers(OFFICER, all -> all.put(conference.id(), "BTCHU", COMES)));
    }

    @Test
    void theRollRemembersWhoCameLateAndTheOfficeSaysHowManyMustBePresent() {
        List<AttendanceEntry> roll = List.of(
                new AttendanceEntry(
                        "BTCHU", "Y Moan", null, Presence.PRESENT, null, null, LocalTime.of(8, 15), null, null),
                new AttendanceEntry("TTCT", null, null, Presence.EXCUSED, null, "Ốm"));
        ConferenceView called = house.as(
                OFFICER,
                room -> room.get(Conferences.class).putAttendance(conference.id(), conference.version(), roll));
        assertThat(called.attendance()).isEqualTo(roll);
        assertThat(quorum()).isEqualTo(new QuorumView(QuorumShare.NONE, 1, 2, true, true));

        house.as(OFFICER, room -> {
            room.get(Quorums.class).ask(ConferenceKind.MONTHLY_BRIEFING, QuorumShare.MORE_THAN_HALF);
            return null;
        });
        assertThat(quorum().met()).as("half is not more than half").isFalse();
        assertThat(house.rows("select kind from quorum_rule where share = 'MORE_THAN_HALF' order by kind"))
                .isEqualTo(List.of("MONTHLY_BRIEFING", "PLENUM", "STANDING_COMMITTEE"));
    }

    private QuorumView quorum() {
        return house.as(CONTACT, room -> room.get(Quorums.class).of(conference.id()));
    }

    private void issued() {
        opened(0);
        InvitationView drafted = office(rooms -> rooms.draft(conference.id()));
        office(rooms -> rooms.put(conference.id(), drafted.version(), withGuests(drafted.entry())));
        issue();
    }

    private AnswersView answers(String who, Function<InvitationAnswers, AnswersView> work) {
        return house.as(who, room -> work.apply(room.get(InvitationAnswers.class)));
    }

    /** A guest is typed on a machine that writes marks apart. */
    private static InvitationEntry withGuests(InvitationEntry entry) {
        String name = Normalizer.normalize("Nguyễn Thị Thúy Hòa", Normalizer.Form.NFD);
        return new InvitationEntry(
                entry.issuer(),
                entry.authority(),
                entry.position(),
                entry.signer(),
                entry.date(),
                entry.place(),
                entry.subject(),
                entry.opening(),
                entry.invited(),
                List.of(new Guest(name, "Chủ tịch Mặt trận", " hoa@dinhson.vn"), new Guest("Y Moan", null, null)),
                entry.answerBy(),
                entry.closing(),
                entry.recipients());
    }

    private DocumentView issue() {
        return house.as(CHIEF, room -> room.get(Invitations.class).issue(conference.id()));
    }

    private <T> T office(Function<Invitations, T> work) {
        return house.as(OFFICER, room -> work.apply(room.get(Invitations.class)));
    }

    private <T> T contact(Function<Invitations, T> work) {
        return house.as(CONTACT, room -> work.apply(room.get(Invitations.class)));
    }

    private void opened(int lastUsed) {
        house.as(CHIEF, room -> {
            long body = room.get(Bodies.class).find("HU", TODAY).orElseThrow().id();
            long term = room.get(Terms.class).termOn(body, TODAY).orElseThrow().id();
            return room.get(Registers.class).open(new NewSeries(body, term, Set.of("GM"), lastUsed));
        });
    }

    private static ConferencePlan plan(String title) {
        return new ConferencePlan(
                null,
                ConferenceKind.MONTHLY_BRIEFING,
                null,
                title,
                DAY,
                LocalTime.of(8, 0),
                null,
                null,
                "Phòng họp số 1",
                null,
                null,
                null,
                null,
                List.of("BTCHU", "TTCT"));
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
