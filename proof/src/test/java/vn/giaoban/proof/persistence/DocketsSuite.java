package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.docket.Disposition;
import vn.giaoban.meetings.docket.DispositionKind;
import vn.giaoban.meetings.docket.DocketLineView;
import vn.giaoban.meetings.docket.DocketView;
import vn.giaoban.meetings.docket.Dockets;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.TaskEventKind;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.meetings.task.TaskExecution;
import vn.giaoban.meetings.task.TaskState;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** What conferences open with, and what is decided on it, on a real database; once for each database. Today is 1 April 2024. */
abstract class DocketsSuite {

    private static final String OFFICER = "tonghop";
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);
    private static final LocalDate NEXT = LocalDate.of(2024, 4, 5);

    @TempDir
    Path folder;

    private House house;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        house = House.ofTheDemonstration(emptyDatabase(), folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void carryOverLosesNothingWhatIsNotClosedComesBackByItself() {
        TaskView overdue = given(LAST, "Rà soát quy hoạch", day(20));
        TaskView open = given(LAST, "Xây dựng kế hoạch", day(30).plusDays(20));
        TaskView cancelled = given(LAST, "Việc không còn cần", day(20));
        house.as(OFFICER, room -> room.get(TaskSupervision.class).cancel(cancelled.id(), null, null, "Thôi"));
        ConferenceView next = confer("Giao ban tháng 4", NEXT);

        DocketView docket = docket(next, OFFICER);

        assertThat(docket.presented()).isFalse();
        assertThat(docket.asOf()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(lines(docket)).extracting(line -> line.task().id()).containsExactly(overdue.id(), open.id());
        assertThat(lines(docket))
                .extracting(DocketLineView::status)
                .containsExactly(TaskStatus.OVERDUE, TaskStatus.OPEN_IN_TIME);
        assertThat(lines(docket)).extracting(DocketLineView::carried).containsExactly(1, 1);
        assertThat(lines(docket)).extracting(DocketLineView::id).containsOnlyNulls();
    }

    @Test
    void carryOverShowsOnceWhatWasFinishedSinceTheConferenceBefore() {
        TaskView task = given(LAST, "Xong trước hội nghị tháng 4", day(20));
        finish(task, LocalDate.of(2024, 4, 1));
        ConferenceView april = confer("Giao ban tháng 4", NEXT);

        assertThat(docket(april, OFFICER).finished()).isOne();
        hold(april);
        DocketView may = docket(confer("Giao ban tháng 5", NEXT.plusDays(30)), OFFICER);
        assertThat(may.previous()).isEqualTo(april.id());
        assertThat(lines(may)).isEmpty();
    }

    @Test
    void theNextConferenceIsTheNextInItsSeriesAlsoWhenItWasPutOff() {
        given(LAST, "Rà soát quy hoạch", day(20));
        ConferenceView april = confer("Giao ban tháng 4", NEXT);
        house.as(OFFICER, room -> room.get(Conferences.class).postpone(april.id(), "Trùng lịch", NEXT.plusDays(20)));

        ConferenceView may = confer("Giao ban tháng 5", NEXT.plusDays(9));

        assertThat(docket(may, OFFICER).previousTitle())
                .as("the one put off comes later")
                .startsWith("Hội nghị giao ban");
        hold(may);
        assertThat(docket(april, OFFICER).previous()).isEqualTo(may.id());
    }

    @Test
    void whatWasPresentedIsFrozenWhateverBecomesOfTheTask() {
        TaskView task = given(LAST, "Rà soát quy hoạch", day(20));
        ConferenceView next = hold(confer("Giao ban tháng 4", NEXT));
        finish(task, LocalDate.of(2024, 4, 1));

        DocketLineView line = lines(docket(next, OFFICER)).get(0);

        assertThat(line.status()).isEqualTo(TaskStatus.OVERDUE);
        assertThat(line.daysLate()).isEqualTo(12);
        assertThat(line.task().state()).isEqualTo(TaskState.DONE);
        assertThat(line.task().carried()).isOne();
    }

    @Test
    void aTaskOnTheDocketNamesItsClauseItsConferenceAndItsLeadBody() {
        TaskView task = given(LAST, "Rà soát quy hoạch", day(20));

        TaskView shown =
                lines(docket(confer("Giao ban tháng 4", NEXT), OFFICER)).get(0).task();

        assertThat(shown.conferenceTitle()).isEqualTo(task.conferenceTitle()).isNotBlank();
        assertThat(shown.clause()).isEqualTo(task.clause()).isNotNull();
        assertThat(shown.lead()).isEqualTo("BTCHU");
    }

    @Test
    void oneDecisionALineAndTheSecondIsRefusedUntilTheFirstIsTakenBack() {
        given(LAST, "Rà soát quy hoạch", day(20));
        ConferenceView next = hold(confer("Giao ban tháng 4", NEXT));
        long line = lines(docket(next, OFFICER)).get(0).id();
        decide(line, of(DispositionKind.SUSPEND));

        assertThatThrownBy(() -> decide(line, of(DispositionKind.CANCEL)))
                .isInstanceOf(Refusal.class)
                .hasMessage("docket.decided");
        DocketLineView open = house.as(OFFICER, room -> room.get(Dockets.class).takeBack(line, "Nhập nhầm"));
        assertThat(open.task().state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(open.disposition()).isNull();
        assertThat(decide(line, of(DispositionKind.CANCEL)).task().state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void everyDecisionIsMadeByTheTasksOwnVerbsAndCanBeTakenBack() {
        for (DispositionKind kind : DispositionKind.values()) {
            TaskView task = given(LAST, "Việc để xử lý " + kind, day(20));
            ConferenceView next = hold(confer("Giao ban " + kind, NEXT));
            long line = line(next, task);
            List<TaskEventKind> before = log(task.id());

            DocketLineView decided = decide(line, of(kind));
            assertThat(decided.disposition().kind()).isEqualTo(kind);
            assertThat(log(task.id())).as("%s", kind).hasSizeGreaterThan(before.size());

            DocketLineView open =
                    house.as(OFFICER, room -> room.get(Dockets.class).takeBack(line, "Nhập nhầm"));
            assertThat(open.task())
                    .as("%s", kind)
                    .usingRecursiveComparison()
                    .ignoringFields("version", "carried")
                    .isEqualTo(task);
            assertThat(log(task.id())).as("%s", kind).endsWith(TaskEventKind.TAKEN_BACK);
            for (long part : decided.disposition().parts()) {
                assertThat(log(part)).endsWith(TaskEventKind.CANCELLED);
            }
        }
    }

    @Test
    void aDecisionOnWhichTheBodyHasBuiltIsNotTakenBack() {
        TaskView task = given(LAST, "Rà soát quy hoạch", day(20));
        ConferenceView next = hold(confer("Giao ban tháng 4", NEXT));
        long line = line(next, task);
        decide(line, of(DispositionKind.EXTEND));
        house.as("bantochuc", room -> room.get(TaskExecution.class).accept(task.id(), null, null, null));

        assertThatThrownBy(
                        () -> house.as(OFFICER, room -> room.get(Dockets.class).takeBack(line, "Muộn rồi")))
                .isInstanceOf(Refusal.class)
                .hasMessage("task.movedOn");
    }

    @Test
    void ofManyWhoDecideOnOneLineAtOnceOneIsLetThrough() throws Exception {
        TaskView task = given(LAST, "Rà soát quy hoạch", day(20));
        long line = line(hold(confer("Giao ban tháng 4", NEXT)), task);
        Callable<Boolean> attempt = () -> {
            try {
                decide(line, of(DispositionKind.ESCALATE));
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };

        assertThat(AtOnce.all(Collections.nCopies(4, attempt))).containsOnlyOnce(true);
        assertThat(log(task.id())).containsOnlyOnce(TaskEventKind.ESCALATED);
    }

    @Test
    void nobodySeesALineOrCountsItWhoseTaskHeMayNotRead() {
        ConferenceView closed = confer("Họp kín của Ủy ban Kiểm tra", LAST, "UBKTHU");
        give(closed, "Việc riêng của Ủy ban Kiểm tra", "UBKTHU", day(20));
        given(LAST, "Rà soát quy hoạch", day(20));
        ConferenceView next = hold(confer("Giao ban tháng 4", NEXT, "BTCHU", "UBKTHU"));

        assertThat(docket(next, OFFICER).lines()).isEqualTo(2);
        DocketView seen = docket(next, "bantochuc");
        assertThat(seen.lines()).isOne();
        assertThat(seen.groups()).extracting(group -> group.body()).containsExactly("BTCHU");
        assertThat(seen.toString()).doesNotContain("Việc riêng");
        assertThatThrownBy(() -> docket(next, "bandanvan")).hasMessage("conference.unknown");
    }

    @Test
    void aBodyRenamedMergedOrGoneStillHasItsLines() {
        TaskView task = given(LAST, "Rà soát quy hoạch", day(20));
        long line = line(hold(confer("Giao ban tháng 4", NEXT)), task);

        DocketLineView moved =
                decide(line, new Disposition(DispositionKind.REASSIGN, null, "Chuyển việc", null, "BTGHU", null, null));

        assertThat(moved.lead()).as("as it was presented").isEqualTo("BTCHU");
        assertThat(moved.task().lead()).isEqualTo("BTGHU");
        assertThat(moved.disposition().lead()).isEqualTo("BTGHU");
    }

    private Disposition of(DispositionKind kind) {
        Assignment part = new Assignment(
                "Phần việc tách ra", "VPHU", List.of(), Due.on(NEXT.plusDays(30)), null, null, null, null);
        return new Disposition(
                kind,
                null,
                "Hội nghị thống nhất",
                kind == DispositionKind.EXTEND ? NEXT.plusDays(60) : null,
                kind == DispositionKind.REASSIGN ? "VPHU" : null,
                null,
                kind == DispositionKind.SPLIT ? List.of(part, part) : null);
    }

    private DocketLineView decide(long line, Disposition decided) {
        return house.as(OFFICER, room -> room.get(Dockets.class).decide(line, decided));
    }

    private long line(ConferenceView conference, TaskView task) {
        return lines(docket(conference, OFFICER)).stream()
                .filter(line -> line.task().id() == task.id())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<TaskEventKind> log(long task) {
        return house.as(OFFICER, room -> room.get(Tasks.class).log(task)).stream()
                .map(TaskEventView::kind)
                .toList();
    }

    private DocketView docket(ConferenceView conference, String who) {
        return house.as(who, room -> room.get(Dockets.class).get(conference.id()));
    }

    private static List<DocketLineView> lines(DocketView docket) {
        return docket.groups().stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** A task of the Organisation Board, given by a conference of its own on a day. */
    private TaskView given(LocalDate on, String content, LocalDate due) {
        return give(confer("Hội nghị giao ban " + content, on), content, "BTCHU", due);
    }

    private TaskView give(ConferenceView conference, String content, String lead, LocalDate due) {
        ClauseEntry entry =
                new ClauseEntry(null, ClauseKind.TASK, null, null, content, null, null, null, null, null, null, null);
        long clause = house.as(OFFICER, room -> room.get(Conclusions.class).put(conference.id(), null, List.of(entry)))
                .clauses()
                .get(0)
                .id();
        Assignment assignment =
                new Assignment(content, lead, List.of(), Due.on(due), null, null, null, conference.startDate());
        return house.as(OFFICER, room -> room.get(Conclusions.class).assign(clause, assignment));
    }

    private void finish(TaskView task, LocalDate on) {
        house.as(OFFICER, room -> room.get(TaskExecution.class).accept(task.id(), null, on, null));
        house.as(OFFICER, room -> room.get(TaskExecution.class).reportDone(task.id(), null, on, "Xong", List.of()));
        house.as(
                OFFICER,
                room -> room.get(TaskSupervision.class)
                        .verify(task.id(), null, on, vn.giaoban.meetings.task.Quality.MET, null));
    }

    private ConferenceView hold(ConferenceView conference) {
        return house.as(OFFICER, room -> room.get(Conferences.class).hold(conference.id(), conference.version()));
    }

    private ConferenceView confer(String title, LocalDate day, String... summoned) {
        List<String> bodies = summoned.length == 0 ? List.of("BTCHU") : Arrays.asList(summoned);
        ConferencePlan plan = new ConferencePlan(
                null,
                ConferenceKind.MONTHLY_BRIEFING,
                null,
                title,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                bodies);
        return house.as(OFFICER, room -> room.get(Conferences.class).create(plan));
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2024, 3, ofMarch);
    }
}
