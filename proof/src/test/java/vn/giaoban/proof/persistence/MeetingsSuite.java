package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ClauseIndexSource;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.ConclusionView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.UnansweredClause;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.gap.Contradiction;
import vn.giaoban.meetings.gap.GapReport;
import vn.giaoban.meetings.gap.Gaps;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;
import vn.giaoban.meetings.task.StatusCount;
import vn.giaoban.meetings.task.TaskExecution;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskStatusTable;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** Conferences, clauses, tasks and notices on a real database; once for each database. */
abstract class MeetingsSuite {

    private static final String OFFICER = "tonghop";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 19);

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
    void whoWasSummonedReadsTheConferenceAndNobodyElse() {
        ConferenceView conference = confer("Giao ban quý I", DAY, "BTCHU");

        assertThat(conferences("bantochuc")).containsExactly(conference.id());
        assertThat(conferences("bantuyengiao")).isEmpty();
        assertThatThrownBy(() -> house.as(
                        "bantuyengiao", room -> room.get(Conferences.class).get(conference.id())))
                .isInstanceOf(Refusal.class)
                .hasMessage("conference.unknown");
    }

    @Test
    void ofTwoWhoChangeAConferenceAtTheSameMomentTheDatabaseLetsOneThrough() {
        ConferenceView seen = confer("Giao ban quý I", DAY, "BTCHU");

        assertThatThrownBy(() -> house.as(OFFICER, room -> {
                    room.get(Conferences.class).get(seen.id());
                    house.as("chanhvanphong", other -> rename(other, seen, "Người nhanh hơn"));
                    return rename(room, seen, "Người chậm hơn");
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> house.as(OFFICER, room -> rename(room, seen, "Người đến sau")))
                .isInstanceOf(Refusal.class)
                .hasMessage("stale");
        assertThat(house.rows("select title from conference")).isEqualTo(List.of("Người nhanh hơn"));
    }

    @Test
    void ofTwoWhoConcludeFromTheSameVersionOneIsLetThroughAlthoughNeitherTouchesTheConferenceItself() {
        ConferenceView seen = confer("Giao ban quý I", DAY, "BTCHU");

        assertThatThrownBy(() -> house.as(OFFICER, room -> {
                    room.get(Conclusions.class).get(seen.id());
                    house.as("chanhvanphong", other -> conclude(other, seen, "Kết luận của người nhanh hơn"));
                    return conclude(room, seen, "Kết luận của người chậm hơn");
                }))
                .hasStackTraceContaining("OptimisticLockException");
        assertThat(house.rows("select text from clause")).isEqualTo(List.of("Kết luận của người nhanh hơn"));
    }

    @Test
    void ofTwoWhoReportOnATaskAtTheSameMomentTheDatabaseLetsOneThrough() {
        TaskView task = assign(concluded(), "Rà soát quy hoạch", Due.on(LocalDate.of(2024, 4, 15)));

        assertThatThrownBy(() -> house.as("bantochuc", room -> {
                    room.get(Tasks.class).get(task.id());
                    house.as(OFFICER, other -> accept(other, task));
                    return accept(room, task);
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(house.number("select count(*) from task_event where kind = 'ACCEPTED'"))
                .isOne();
    }

    @Test
    void clausesAndTasksStandTogetherWithTheirRowsForTheIndexOrNotAtAll() {
        ClauseView clause = concluded();
        assign(clause, "Rà soát quy hoạch", Due.on(LocalDate.of(2024, 4, 15)));
        assertThat(house.rows("select distinct entry_type from index_outbox order by entry_type"))
                .isEqualTo(List.of("CLAUSE", "TASK"));
        long waiting = house.number("select count(*) from index_outbox");

        assertThatThrownBy(() -> house.as(OFFICER, room -> {
                    room.get(Conclusions.class).assign(clause.id(), assignment("Việc bỏ dở", Due.of(DueKind.STANDING)));
                    throw new IllegalArgumentException("Mất điện");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(house.number("select count(*) from task")).isOne();
        assertThat(house.number("select count(*) from task_event")).isOne();
        assertThat(house.number("select count(*) from index_outbox")).isEqualTo(waiting);
    }

    @Test
    void whoIsNoLongerSummonedFindsNeitherClauseNorTaskFromThatMomentOn() {
        ClauseView clause = concluded();
        TaskView task = assign(clause, "Rà soát quy hoạch", Due.on(LocalDate.of(2024, 4, 15)));
        ConferenceView seen =
                house.as(OFFICER, room -> room.get(Conferences.class).get(clause.conference()));
        house.as(
                OFFICER,
                room -> room.get(Conferences.class)
                        .change(seen.id(), seen.version(), plan("Giao ban quý I", DAY, "UBKTHU")));

        assertThat(house.number(
                        "select count(*) from index_outbox where rights_changed = true and entry_type = 'CLAUSE'"
                                + " and entry_id = " + clause.id()))
                .isOne();
        assertThat(house.number("select count(*) from index_outbox where rights_changed = true and entry_type = 'TASK'"
                        + " and entry_id = " + task.id()))
                .isOne();
        assertThat(tasks("bantochuc", 0, 10)).as("the lead body keeps its task").containsExactly(task.id());
        assertThat(tasks("uybankiemtra", 0, 10)).containsExactly(task.id());
        assertThat(tasks("bantuyengiao", 0, 10)).isEmpty();
    }

    @Test
    void manyWhoDraftTheNoticeOfOneConferenceAtOnceLeaveOneNotice() throws Exception {
        long conference = concluded().conference();
        Callable<Boolean> attempt = () -> {
            try {
                house.as(OFFICER, room -> room.get(Notices.class).draft(conference));
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };

        assertThat(AtOnce.all(Collections.nCopies(6, attempt))).contains(true);
        assertThat(house.number("select count(*) from notice")).isOne();
        assertThat(house.number("select count(*) from audit_event where action = 'notice.draft'"))
                .isOne();
    }

    @Test
    void conferencesAreListedLatestFirstInPagesWithoutGapOrOverlap() {
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(confer("Giao ban lần " + i, DAY.plusDays(i / 2), "BTCHU").id());
        }
        Collections.reverse(made);
        List<Long> paged = new ArrayList<>();
        for (int first = 0; first < 6; first += 2) {
            int from = first;
            house.as(OFFICER, room -> room.get(Conferences.class).page(ConferenceFilter.ALL, from, 2)).stream()
                    .map(ConferenceLine::id)
                    .forEach(paged::add);
        }

        assertThat(paged).isEqualTo(made);
        ConferenceFilter words = new ConferenceFilter("LẦN 3", null, null, null, DAY, DAY.plusDays(9));
        assertThat(house.<Long>as(OFFICER, room -> room.get(Conferences.class).count(words)))
                .isOne();
    }

    @Test
    void tasksAreListedByDeadlineThoseWithoutADayLastOnEveryDatabase() {
        ClauseView clause = concluded();
        long standing =
                assign(clause, "Việc thường xuyên", Due.of(DueKind.STANDING)).id();
        long later =
                assign(clause, "Việc sau", Due.on(LocalDate.of(2024, 5, 2))).id();
        long sooner =
                assign(clause, "Việc trước", Due.on(LocalDate.of(2024, 4, 5))).id();
        long inThePeriod =
                assign(clause, "Việc trong quý", Due.within("2024-Q2")).id();

        assertThat(tasks(OFFICER, 0, 10)).containsExactly(sooner, later, inThePeriod, standing);
        assertThat(tasks(OFFICER, 0, 2)).containsExactly(sooner, later);
        assertThat(tasks(OFFICER, 2, 2)).containsExactly(inThePeriod, standing);
    }

    @Test
    void everyFigureOfTheTableIsTheLengthOfItsListAlsoOnADayInThePast() {
        ClauseView clause = concluded();
        TaskView moved = assign(clause, "Chuyển cơ quan", Due.on(LocalDate.of(2024, 4, 15)));
        assign(clause, "Quá hạn", Due.on(LocalDate.of(2024, 4, 3)));
        assign(clause, "Việc thường xuyên", Due.of(DueKind.STANDING));
        house.as(
                OFFICER,
                room -> room.get(TaskSupervision.class)
                        .transfer(moved.id(), null, LocalDate.of(2024, 4, 20), "VPHU", "Điều chỉnh"));
        for (LocalDate day : List.of(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 10), LocalDate.of(2024, 4, 25))) {
            TaskStatusTable table =
                    house.as(OFFICER, room -> room.get(TaskTables.class).status(day, null, null));
            for (StatusCount row : table.rows()) {
                assertThat(listed(row.body(), day, TaskStatus.OVERDUE))
                        .as("%s %s", row.body(), day)
                        .isEqualTo(row.overdue());
                assertThat(listed(row.body(), day, TaskStatus.OPEN_IN_TIME)).isEqualTo(row.openInTime());
                assertThat(listed(row.body(), day, TaskStatus.UNDATED)).isEqualTo(row.undated());
            }
            assertThat(table.totals().total()).isEqualTo(3);
        }
    }

    private long listed(String lead, LocalDate day, TaskStatus status) {
        TaskFilter filter = new TaskFilter(Set.of(status), lead, false, null, null, day, null, null, null);
        return house.as(OFFICER, room -> room.get(Tasks.class).count(filter));
    }

    @Test
    void theIndexWalksThroughAllClausesByTheirIds() {
        ConferenceView conference = confer("Giao ban quý I", DAY, "BTCHU");
        house.as(
                OFFICER,
                room -> room.get(Conclusions.class)
                        .put(conference.id(), null, Collections.nCopies(5, clause("Nội dung kết luận"))));
        List<Long> first = clausesAfter(0);
        List<Long> second = clausesAfter(first.get(2));

        assertThat(first).hasSize(3).isSorted();
        assertThat(second).hasSize(2).isSorted().doesNotContainAnyElementsOf(first);
        assertThat(clausesAfter(second.get(1))).isEmpty();
    }

    @Test
    void aClauseIsMissingItsTaskUntilItHasOneAndATaskThatIsFullItsReport() {
        ClauseView clause = concluded();
        assertThat(gaps().clauses()).extracting(UnansweredClause::id).containsExactly(clause.id());
        TaskView task = assign(clause, "Rà soát quy hoạch", Due.of(DueKind.STANDING));
        assertThat(gaps().clauses()).isEmpty();
        assertThat(gaps().tasks()).as("it stems from a clause").isEmpty();

        TaskView accepted = house.as(OFFICER, room -> accept(room, task));
        house.as(
                OFFICER,
                room -> room.get(TaskExecution.class)
                        .progress(accepted.id(), accepted.version(), null, 100, "Đã xong", null, List.of()));
        assertThat(gaps().contradictions()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Contradiction.Kind.FULL_BUT_NOT_REPORTED);
            assertThat(found.task().id()).isEqualTo(task.id());
        });
    }

    private GapReport gaps() {
        return house.as(OFFICER, room -> room.get(Gaps.class).report(6));
    }

    private List<Long> clausesAfter(long id) {
        return house.as(OFFICER, room -> room.get(ClauseIndexSource.class).idsAfter(id, 3));
    }

    private static TaskView accept(Room room, TaskView seen) {
        return room.get(TaskExecution.class).accept(seen.id(), seen.version(), null, "Đã nhận");
    }

    private static ConferenceView rename(Room room, ConferenceView seen, String title) {
        return room.get(Conferences.class).change(seen.id(), seen.version(), plan(title, DAY, "BTCHU"));
    }

    private static ConclusionView conclude(Room room, ConferenceView seen, String text) {
        return room.get(Conclusions.class).put(seen.id(), seen.version(), List.of(clause(text)));
    }

    private ClauseView concluded() {
        ConferenceView conference = confer("Giao ban quý I", DAY, "BTCHU");
        return house.as(OFFICER, room -> conclude(room, conference, "Rà soát quy hoạch cán bộ"))
                .clauses()
                .get(0);
    }

    private TaskView assign(ClauseView clause, String content, Due due) {
        return house.as(OFFICER, room -> room.get(Conclusions.class).assign(clause.id(), assignment(content, due)));
    }

    private static Assignment assignment(String content, Due due) {
        return new Assignment(content, "BTCHU", List.of("VPHU"), due, null, null, null, LocalDate.of(2024, 4, 1));
    }

    private List<Long> tasks(String who, int first, int size) {
        return house.as(who, room -> room.get(Tasks.class).page(TaskFilter.ALL, first, size)).stream()
                .map(TaskView::id)
                .toList();
    }

    private List<Long> conferences(String who) {
        return house.as(who, room -> room.get(Conferences.class).page(ConferenceFilter.ALL, 0, 10)).stream()
                .map(ConferenceLine::id)
                .toList();
    }

    private ConferenceView confer(String title, LocalDate day, String summoned) {
        return house.as(OFFICER, room -> room.get(Conferences.class).create(plan(title, day, summoned)));
    }

    private static ConferencePlan plan(String title, LocalDate day, String summoned) {
        return new ConferencePlan(
                null,
                ConferenceKind.QUARTERLY_BRIEFING,
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
                List.of(summoned));
    }

    private static ClauseEntry clause(String text) {
        return new ClauseEntry(null, ClauseKind.TASK, null, null, text, null, null, null, null, null, null, null);
    }
}
