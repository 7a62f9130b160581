package vn.giaoban.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events of a task are written {@code kind day[+days until it was recorded][:deadline or lead]}. */
class TaskHistoryTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @ParameterizedTest(name = "{0} as of {1} is {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ASSIGNED 1:15,                                     14, openInTime,   -",
                "ASSIGNED 1:15,                                     15, openInTime,   -",
                "ASSIGNED 1:15,                                     16, overdue,      1",
                "ASSIGNED 1:15,                                     30, overdue,      15",
                "ASSIGNED 1:15; REPORTED 15; VERIFIED 20,           20, doneInTime,   -",
                "ASSIGNED 1:15; REPORTED 16; VERIFIED 20,           20, doneLate,     1",
                "ASSIGNED 1:15; REPORTED 10,                        12, openInTime,   -",
                "ASSIGNED 1:15; REPORTED 10,                        16, overdue,      1",
                "ASSIGNED 1:15; REPORTED 10; VERIFIED 20,           18, overdue,      3",
                "ASSIGNED 1:15; REPORTED 10; RETURNED 12,           14, openInTime,   -",
                "ASSIGNED 1:15; REPORTED 10; RETURNED 12; REPORTED 18; VERIFIED 19, 25, doneLate, 3",
                "ASSIGNED 1:15; EXTENSION_REQUESTED 10,             16, overdue,      1",
                "ASSIGNED 1:15; EXTENDED 14:25,                     20, openInTime,   -",
                "ASSIGNED 1:15; EXTENDED 14:25,                     26, overdue,      1",
                "ASSIGNED 1:15; EXTENDED 18:25,                     17, overdue,      2",
                "ASSIGNED 1:15; EXTENDED 14:25; REPORTED 25; VERIFIED 28, 28, doneInTime, -",
                "ASSIGNED 1:15; SUSPENDED 10,                       20, suspended,    -",
                "ASSIGNED 1:15; SUSPENDED 10; RESUMED 18,           20, overdue,      5",
                "ASSIGNED 1:15; CANCELLED 10,                       20, cancelled,    -",
                "ASSIGNED 1:15; SUSPENDED 5; CANCELLED 10,          20, cancelled,    -",
                "ASSIGNED 1:15; CANCELLED 10,                        9, openInTime,   -",
                "ASSIGNED 1:15; NOT_COMPLETED 20,                   20, notCompleted, -",
                "ASSIGNED 1:15; ACCEPTED 2; REFUSED 3; PROGRESSED 4; EXTENSION_REFUSED 5, 15, openInTime, -",
                "ASSIGNED 1:standing,                               30, undated,      -",
                "ASSIGNED 1:standing; REPORTED 5; VERIFIED 6,       30, doneInTime,   -",
                // What was entered later was not known before.
                "ASSIGNED 1:15; REPORTED 10+8; VERIFIED 18,         17, overdue,      2",
                "ASSIGNED 1:15; REPORTED 10+8; VERIFIED 18,         18, doneInTime,   -",
                "ASSIGNED 1:15; CANCELLED 5+20,                     20, overdue,      5"
            })
    void aTaskStandsOnADayByWhatHadHappenedAndWasKnown(String events, int day, String status, Integer daysLate) {
        TaskStanding standing = history(events).on(april(day)).orElseThrow();
        assertThat(standing.status().code()).isEqualTo(status);
        assertThat(standing.daysLate()).isEqualTo(daysLate);
    }

    @Test
    void beforeItIsAssignedThereIsNoTask() {
        assertThat(history("ASSIGNED 10:15").on(april(9))).isEmpty();
        assertThat(history("ASSIGNED 1+5:15").on(april(5))).isEmpty();
        assertThat(history("ASSIGNED 1+5:15").on(april(6))).isPresent();
    }

    @Test
    void afterAnExtensionTheFirstDeadlineIsStillShown() {
        TaskStanding standing =
                history("ASSIGNED 1:15; EXTENDED 14:25").on(april(20)).orElseThrow();
        assertThat(standing.due()).isEqualTo(Due.on(april(25)));
        assertThat(standing.originalDue()).isEqualTo(Due.on(april(15)));
    }

    @Test
    void afterATransferTheNewBodyAnswersForIt() {
        TaskHistory history = history("ASSIGNED 1:15; TRANSFERRED 10:99");
        assertThat(history.on(april(9)).orElseThrow().lead()).isEqualTo(7);
        assertThat(history.on(april(10)).orElseThrow().lead()).isEqualTo(99);
    }

    @Test
    void aPeriodEndsOnItsLastDay() {
        TaskHistory history =
                new TaskHistory(List.of(new TaskFact(TaskEventKind.ASSIGNED, APRIL, APRIL, Due.within("2024-Q2"), 7L)));
        LocalDate lastDay = LocalDate.of(2024, 6, 30);
        assertThat(history.on(lastDay).orElseThrow().status()).isEqualTo(TaskStatus.OPEN_IN_TIME);
        assertThat(history.on(lastDay.plusDays(1)).orElseThrow().daysLate()).isEqualTo(1);
    }

    /** Whatever happens later, a day in the past is answered the same. */
    @Test
    void thePastIsReproducible() {
        Random random = new Random(20240401);
        for (int run = 0; run < 500; run++) {
            List<TaskFact> facts = randomCourse(random);
            LocalDate day = APRIL.plusDays(random.nextInt(40));
            List<TaskFact> later = new ArrayList<>(facts);
            for (TaskEventKind kind : TaskEventKind.values()) {
                LocalDate recorded = day.plusDays(1 + random.nextInt(9));
                later.add(new TaskFact(kind, APRIL, recorded, Due.on(recorded.plusDays(50)), 99L));
            }
            assertThat(new TaskHistory(later).on(day)).isEqualTo(new TaskHistory(facts).on(day));
        }
    }

    /** Days late are named exactly where the status says late, and count from 1. */
    @Test
    void daysLateBelongToWhatIsLate() {
        Random random = new Random(19);
        for (int run = 0; run < 500; run++) {
            TaskHistory history = new TaskHistory(randomCourse(random));
            for (int day = 0; day < 60; day++) {
                history.on(APRIL.plusDays(day)).ifPresent(standing -> {
                    boolean late = standing.status() == TaskStatus.OVERDUE || standing.status() == TaskStatus.DONE_LATE;
                    assertThat(standing.daysLate() != null).isEqualTo(late);
                    assertThat(standing.daysLate() == null || standing.daysLate() > 0)
                            .isTrue();
                });
            }
        }
    }

    private static List<TaskFact> randomCourse(Random random) {
        List<TaskFact> facts = new ArrayList<>();
        LocalDate day = APRIL;
        facts.add(new TaskFact(TaskEventKind.ASSIGNED, day, day, Due.on(day.plusDays(random.nextInt(20))), 7L));
        for (int i = random.nextInt(6); i > 0; i--) {
            day = day.plusDays(random.nextInt(6));
            TaskEventKind kind = List.of(
                            TaskEventKind.ACCEPTED,
                            TaskEventKind.EXTENDED,
                            TaskEventKind.SUSPENDED,
                            TaskEventKind.RESUMED,
                            TaskEventKind.PROGRESSED)
                    .get(random.nextInt(5));
            facts.add(new TaskFact(kind, day, day.plusDays(random.nextInt(3)), Due.on(day.plusDays(9)), 7L));
        }
        if (random.nextBoolean()) {
            facts.add(new TaskFact(TaskEventKind.REPORTED, day.plusDays(1), day.plusDays(3), null, null));
            facts.add(new TaskFact(TaskEventKind.VERIFIED, day.plusDays(4), day.plusDays(4), null, null));
        }
        return facts;
    }

    private static TaskHistory history(String events) {
        return new TaskHistory(Arrays.stream(events.split("; *", -1))
                .map(TaskHistoryTest::fact)
                .toList());
    }

    private static TaskFact fact(String written) {
        String[] parts = written.strip().split("[ :]", -1);
        String[] days = parts[1].split("\\+", -1);
        TaskEventKind kind = TaskEventKind.valueOf(parts[0]);
        LocalDate happened = april(Integer.parseInt(days[0]));
        LocalDate recorded = days.length == 1 ? happened : happened.plusDays(Long.parseLong(days[1]));
        if (kind == TaskEventKind.TRANSFERRED) {
            return new TaskFact(kind, happened, recorded, null, Long.valueOf(parts[2]));
        }
        Due due = parts.length < 3 ? null : due(parts[2]);
        return new TaskFact(kind, happened, recorded, due, kind == TaskEventKind.ASSIGNED ? 7L : null);
    }

    private static Due due(String written) {
        return written.equals("standing") ? Due.of(DueKind.STANDING) : Due.on(april(Integer.parseInt(written)));
    }

    private static LocalDate april(int day) {
        return APRIL.plusDays(day - 1L);
    }
}
