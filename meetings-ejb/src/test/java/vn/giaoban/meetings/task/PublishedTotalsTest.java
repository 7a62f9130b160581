package vn.giaoban.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The four-way count as a central report of 2017 published it: 21,914 tasks, of which 14,068 were done on time, 1,983 late,
 * 5,640 were open on time and 223 overdue (Báo cáo 1270/BC-TCTTTg). Dated events that give these figures are made here, and
 * counted twice: by the product, and by a rule of this test that knows nothing of it.
 */
class PublishedTotalsTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate CUT_OFF = LocalDate.of(2017, 6, 30);
    private static final int DONE_IN_TIME = 14_068;
    private static final int DONE_LATE = 1_983;
    private static final int OPEN_IN_TIME = 5_640;
    private static final int OVERDUE = 223;

    private final Random random = new Random(1270);

    /** A task as the test knows it: days only. What happened after the cut-off is there to be overlooked. */
    private record Course(
            LocalDate assigned, LocalDate due, LocalDate extended, LocalDate reported, LocalDate verified) {

        LocalDate lastDay() {
            return extended == null ? due : extended;
        }

        List<TaskFact> facts() {
            List<TaskFact> facts = new ArrayList<>();
            facts.add(new TaskFact(TaskEventKind.ASSIGNED, assigned, assigned, Due.on(due), 7L));
            facts.add(new TaskFact(TaskEventKind.ACCEPTED, assigned, assigned, null, null));
            if (extended != null) {
                facts.add(new TaskFact(
                        TaskEventKind.EXTENDED, assigned.plusDays(1), assigned.plusDays(1), Due.on(extended), null));
            }
            if (reported != null) {
                facts.add(new TaskFact(TaskEventKind.REPORTED, reported, reported, null, null));
                facts.add(new TaskFact(TaskEventKind.VERIFIED, verified, verified, null, null));
            }
            return facts;
        }
    }

    @Test
    void theTotalsOfTheReportAreReproducedFromDatedEvents() {
        List<Course> courses = courses();

        StatusCount counted = StatusCount.of(
                null,
                courses.stream()
                        .map(course -> new TaskHistory(course.facts()).on(CUT_OFF))
                        .map(standing -> standing.orElseThrow().status())
                        .toList());

        assertThat(counted.total()).isEqualTo(21_914);
        assertThat(counted.doneInTime())
                .isEqualTo(recount(courses, true, false))
                .isEqualTo(DONE_IN_TIME);
        assertThat(counted.doneLate()).isEqualTo(recount(courses, true, true)).isEqualTo(DONE_LATE);
        assertThat(counted.openInTime())
                .isEqualTo(recount(courses, false, false))
                .isEqualTo(OPEN_IN_TIME);
        assertThat(counted.overdue()).isEqualTo(recount(courses, false, true)).isEqualTo(OVERDUE);
        assertThat(counted.done()).isEqualTo(16_051);
        assertThat(counted.notDone()).isEqualTo(5_863);
        assertThat(counted.rateOfDue()).isCloseTo(0.8644, within(0.00005));
        assertThat(counted.rateOfAll()).isCloseTo(14_068 / 21_914.0, within(0.00005));
    }

    /** By comparing days alone: finished is what was verified by the cut-off, late what came after its last day. */
    private static long recount(List<Course> courses, boolean finished, boolean late) {
        return courses.stream()
                .filter(course ->
                        (course.verified() != null && !course.verified().isAfter(CUT_OFF)) == finished)
                .filter(course -> (finished ? course.reported() : CUT_OFF).isAfter(course.lastDay()) == late)
                .count();
    }

    private List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < DONE_IN_TIME; i++) {
            LocalDate reported = day(30, 400);
            courses.add(course(reported.plusDays(random.nextInt(60)), reported, reported.plusDays(random.nextInt(20))));
        }
        for (int i = 0; i < DONE_LATE; i++) {
            LocalDate reported = day(30, 400);
            courses.add(course(
                    reported.minusDays(1 + random.nextInt(25)), reported, reported.plusDays(random.nextInt(20))));
        }
        for (int i = 0; i < OPEN_IN_TIME; i++) {
            courses.add(open(CUT_OFF.plusDays(random.nextInt(90))));
        }
        for (int i = 0; i < OVERDUE; i++) {
            courses.add(open(CUT_OFF.minusDays(1 + random.nextInt(120))));
        }
        Collections.shuffle(courses, random);
        return courses;
    }

    /** Some were never reported; some were after the cut-off, or were reported before and not yet verified. */
    private Course open(LocalDate lastDay) {
        return switch (random.nextInt(3)) {
            case 0 -> course(lastDay, null, null);
            case 1 -> course(lastDay, CUT_OFF.plusDays(1 + random.nextInt(30)), CUT_OFF.plusDays(40));
            default -> course(lastDay, CUT_OFF.minusDays(random.nextInt(5)), CUT_OFF.plusDays(1 + random.nextInt(9)));
        };
    }

    /** Of every third the last day is one that an extension gave. */
    private Course course(LocalDate lastDay, LocalDate reported, LocalDate verified) {
        LocalDate assigned = FIRST.minusDays(random.nextInt(200));
        return random.nextInt(3) == 0
                ? new Course(assigned, lastDay.minusDays(15), lastDay, reported, verified)
                : new Course(assigned, lastDay, null, reported, verified);
    }

    private LocalDate day(int from, int to) {
        return FIRST.plusDays(from + random.nextInt(to - from));
    }
}
