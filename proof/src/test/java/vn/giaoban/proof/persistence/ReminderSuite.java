package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.NotificationView;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.reminder.Reminding;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.ExtensionView;
import vn.giaoban.meetings.task.Quality;
import vn.giaoban.meetings.task.TaskExecution;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.meetings.task.TaskView;

/** Who is told of what becomes of tasks and conferences, and of deadlines, on a real database; once for each database. */
abstract class ReminderSuite {

    private static final String OFFICER = "tonghop";
    private static final String CHIEF = "chanhvanphong";
    private static final String LEAD = "bantochuc";
    private static final String COORDINATING = "bandanvan";
    private static final String STRANGER = "bantuyengiao";
    private static final String CONTENT = "Rà soát quy hoạch tổ chức bộ máy của Huyện uỷ";

    /** A Wednesday. */
    private static final LocalDate DEADLINE = LocalDate.of(2024, 4, 10);

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
    void whoHasATaskToDoHearsOfItAtOnceAndNobodyWhoMayNotSeeIt() {
        assign();

        assertThat(subjects(LEAD)).containsExactly("Nhiệm vụ mới: " + CONTENT);
        assertThat(subjects(COORDINATING)).containsExactly("Phối hợp nhiệm vụ mới: " + CONTENT);
        assertThat(subjects(STRANGER)).isEmpty();
        assertThat(subjects("quantri")).isEmpty();
        assertThat(subjects(OFFICER)).as("he gave it himself").isEmpty();
        assertThat(list(LEAD).get(0).text()).isEqualTo("NV-0001, hạn 10/04/2024");
    }

    @Test
    void theLeadIsRemindedOnceHoweverOftenTheHouseLooksAndTheOthersOnTheDay() {
        assign();
        readAll();
        remindedAt(LocalDate.of(2024, 4, 5), 3);
        assertThat(unread(LEAD)).containsExactly("Còn 3 ngày làm việc: " + CONTENT);
        assertThat(unread(COORDINATING)).isEmpty();

        readAll();
        remindedAt(DEADLINE, 3);
        assertThat(unread(LEAD)).containsExactly("Đến hạn hôm nay: " + CONTENT);
        assertThat(unread(COORDINATING)).containsExactly("Đến hạn hôm nay: " + CONTENT);
        assertThat(unread(STRANGER)).isEmpty();
    }

    @Test
    void whoWasAwayForLongIsToldTheLatestOnlyAndTheHeadOfTheOfficeThatItIsLate() {
        assign();
        readAll();
        remindedAt(LocalDate.of(2024, 5, 6), 2);

        assertThat(list(LEAD).stream().filter(told -> !told.read()))
                .singleElement()
                .satisfies(told -> assertThat(told.kind()).isEqualTo(NotificationKind.TASK_OVERDUE));
        assertThat(list(CHIEF)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.TASK_ESCALATED);
            assertThat(told.subject()).startsWith("Quá hạn ").contains("Ban Tổ chức", CONTENT);
        });
        assertThat(subjects(OFFICER)).isEmpty();
    }

    @Test
    void whatIsReportedSuspendedOrClosedIsNotRemindedOf() {
        TaskView reported = assign();
        TaskView suspended = assign();
        TaskView cancelled = assign();
        execute(all -> all.accept(reported.id(), null, null, null));
        execute(all -> all.reportDone(reported.id(), null, null, "Đã trình", List.of()));
        supervise(all -> all.suspend(suspended.id(), null, null, "Chờ hướng dẫn"));
        supervise(all -> all.cancel(cancelled.id(), null, null, "Không còn phù hợp"));
        readAll();

        remindedAt(DEADLINE, 1);
        remindedAt(DEADLINE.plusDays(30), 1);
        assertThat(unread(LEAD)).isEmpty();
        supervise(all -> all.resume(suspended.id(), null, null, null));
        remindedAt(DEADLINE.plusDays(30), 1);
        assertThat(unread(LEAD)).hasSize(1);
    }

    @Test
    void whatBecomesOfAReportAndOfMoreTimeIsToldToThoseWhoWaitForIt() {
        TaskView task = assign();
        execute(all -> all.accept(task.id(), null, null, null));
        readAll();
        ExtensionView wish = house.as(
                LEAD,
                room -> room.get(TaskExecution.class)
                        .requestExtension(task.id(), null, null, DEADLINE.plusDays(10), "Cần thêm thời gian"));
        assertThat(unread(CHIEF)).containsExactly("Đề nghị gia hạn: " + CONTENT);
        assertThat(unread(OFFICER)).hasSize(1);
        assertThat(unread(LEAD)).as("it asked itself").isEmpty();

        supervise(all -> all.decide(wish.id(), true, null, null, null));
        assertThat(list(LEAD).get(0).text()).isEqualTo("NV-0001, hạn 20/04/2024");
        execute(all -> all.reportDone(task.id(), null, null, "Đã trình", List.of()));
        supervise(all -> all.returnForRework(task.id(), null, null, "Bổ sung số liệu"));
        execute(all -> all.reportDone(task.id(), null, null, "Đã bổ sung", List.of()));
        supervise(all -> all.verify(task.id(), null, null, Quality.MET, null));
        assertThat(list(LEAD).stream().filter(told -> !told.read()).map(NotificationView::kind))
                .containsExactly(
                        NotificationKind.TASK_VERIFIED,
                        NotificationKind.TASK_RETURNED,
                        NotificationKind.EXTENSION_DECIDED);
    }

    @Test
    void whoIsSummonedHearsOfItOnceAndOfEveryChange() {
        LocalDate day = LocalDate.of(2024, 4, 25);
        ConferenceView meeting = confer(day, "BTCHU");
        assertThat(subjects(LEAD)).containsExactly("Mời dự họp: Hội nghị giao ban tháng 4");
        assertThat(list(LEAD).get(0).text()).isEqualTo("08:00 ngày 25/04/2024, tại Hội trường");
        assertThat(subjects(COORDINATING)).isEmpty();

        ConferenceView wider = house.as(
                OFFICER,
                room -> room.get(Conferences.class)
                        .change(meeting.id(), meeting.version(), plan(day.plusDays(1), "BTCHU", "BDVHU")));
        assertThat(subjects(LEAD)).hasSize(2).element(0).asString().startsWith("Đổi thời gian họp: ");
        assertThat(subjects(COORDINATING)).containsExactly("Mời dự họp: Hội nghị giao ban tháng 4");

        house.as(OFFICER, room -> room.get(Conferences.class).postpone(wider.id(), "Trùng lịch", null));
        house.as(OFFICER, room -> room.get(Conferences.class).cancel(wider.id(), "Không còn cần thiết"));
        assertThat(subjects(COORDINATING)).element(0).asString().startsWith("Hủy họp: ");
        assertThat(subjects(COORDINATING)).element(1).asString().startsWith("Hoãn họp: ");
        assertThat(list(COORDINATING).get(0).text()).endsWith("Lý do: Không còn cần thiết");
    }

    @Test
    void toAConferenceThatWasHeldNobodyIsSummoned() {
        confer(LocalDate.of(2024, 3, 19), "BTCHU");
        assertThat(subjects(LEAD)).isEmpty();
    }

    private TaskView assign() {
        ConferenceView meeting = confer(LocalDate.of(2024, 3, 19), "BTCHU");
        ClauseEntry entry =
                new ClauseEntry(null, ClauseKind.TASK, null, null, CONTENT, null, null, null, null, null, null, null);
        long clause = house.as(OFFICER, room -> room.get(Conclusions.class).put(meeting.id(), null, List.of(entry)))
                .clauses()
                .get(0)
                .id();
        Assignment assignment = new Assignment(
                Normalizer.normalize(CONTENT, Normalizer.Form.NFD),
                "BTCHU",
                List.of("BDVHU"),
                Due.on(DEADLINE),
                null,
                null,
                null,
                LocalDate.of(2024, 3, 20));
        return house.as(OFFICER, room -> room.get(Conclusions.class).assign(clause, assignment));
    }

    private ConferenceView confer(LocalDate day, String... summoned) {
        return house.as(OFFICER, room -> room.get(Conferences.class).create(plan(day, summoned)));
    }

    private static ConferencePlan plan(LocalDate day, String... summoned) {
        return new ConferencePlan(
                null,
                ConferenceKind.MONTHLY_BRIEFING,
                null,
                "Hội nghị giao ban tháng 4",
                day,
                LocalTime.of(8, 0),
                null,
                null,
                "Hội trường",
                null,
                null,
                null,
                null,
                List.of(summoned));
    }

    /** The house looks for reminders, several times on one day. */
    private void remindedAt(LocalDate day, int times) {
        house.itIs(LocalDateTime.of(day, LocalTime.of(0, 5)));
        for (int i = 0; i < times; i++) {
            does(OFFICER, room -> room.get(Reminding.class).remind(Set.of()));
        }
    }

    private void execute(Consumer<TaskExecution> deed) {
        does(LEAD, room -> deed.accept(room.get(TaskExecution.class)));
    }

    private void supervise(Consumer<TaskSupervision> deed) {
        does(OFFICER, room -> deed.accept(room.get(TaskSupervision.class)));
    }

    private void readAll() {
        for (String user : List.of(LEAD, COORDINATING, CHIEF, OFFICER)) {
            does(user, room -> room.get(Notifications.class).readAll());
        }
    }

    private void does(String username, Consumer<Room> work) {
        Function<Room, Boolean> all = room -> {
            work.accept(room);
            return true;
        };
        house.as(username, all);
    }

    private List<NotificationView> list(String username) {
        return house.as(username, room -> room.get(Notifications.class).page(false, 0, 100));
    }

    private List<String> subjects(String username) {
        return list(username).stream().map(NotificationView::subject).toList();
    }

    private List<String> unread(String username) {
        return list(username).stream()
                .filter(told -> !told.read())
                .map(NotificationView::subject)
                .toList();
    }
}
