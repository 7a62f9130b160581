package vn.giaoban.meetings.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.meetings.calendar.WorkingDays;

class ReminderDaysTest {

    /** A Wednesday. */
    private static final LocalDate DEADLINE = LocalDate.of(2024, 4, 10);

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 2);
    private static final WorkingDays WEEKS = new WorkingDays(Set.of(), Set.of());

    @Test
    void aDeadlineIsRemindedOfSevenThreeAndOneWorkingDaysBeforeAndOnTheDay() {
        ReminderDays days = usual(WEEKS);

        assertThat(told(days, LONG_AGO, DEADLINE, everyDay(DEADLINE.minusDays(20), DEADLINE)))
                .containsExactly(
                        new Reminder(-7, LocalDate.of(2024, 4, 1)),
                        new Reminder(-3, LocalDate.of(2024, 4, 5)),
                        new Reminder(-1, LocalDate.of(2024, 4, 9)),
                        new Reminder(0, DEADLINE));
    }

    @Test
    void andThreeAndSevenWorkingDaysAfterAndThenEverySevenForAsLongAsItTakes() {
        ReminderDays days = usual(WEEKS);

        assertThat(told(days, LONG_AGO, DEADLINE, everyDay(DEADLINE, DEADLINE.plusDays(40))))
                .extracting(Reminder::offset)
                .containsExactly(0, 3, 7, 14, 21, 28);
        assertThat(days.latest(LONG_AGO, DEADLINE, LocalDate.of(2024, 4, 15)))
                .contains(new Reminder(3, LocalDate.of(2024, 4, 15)));
    }

    @Test
    void overTheLunarNewYearOf2024NothingIsCounted() {
        Set<LocalDate> off = new HashSet<>();
        LocalDate.of(2024, 2, 8).datesUntil(LocalDate.of(2024, 2, 15)).forEach(off::add);
        ReminderDays days = usual(new WorkingDays(off, Set.of()));
        LocalDate deadline = LocalDate.of(2024, 2, 16);

        assertThat(days.latest(LONG_AGO, deadline, LocalDate.of(2024, 2, 6)).map(Reminder::offset))
                .contains(-3);
        assertThat(days.latest(LONG_AGO, deadline, LocalDate.of(2024, 2, 14)).map(Reminder::offset))
                .contains(-3);
        assertThat(days.latest(LONG_AGO, deadline, LocalDate.of(2024, 2, 15)).map(Reminder::offset))
                .contains(-1);
    }

    @Test
    void whoWasJustGivenATaskIsNotRemindedOfWhatWouldHaveComeBefore() {
        ReminderDays days = usual(WEEKS);
        LocalDate given = LocalDate.of(2024, 4, 8);

        assertThat(days.latest(given, DEADLINE, given)).isEmpty();
        assertThat(days.latest(given, DEADLINE, LocalDate.of(2024, 4, 9)))
                .contains(new Reminder(-1, LocalDate.of(2024, 4, 9)));
        assertThat(days.latest(DEADLINE, DEADLINE, DEADLINE)).isEmpty();
    }

    @Test
    void theHeadOfTheOfficeIsToldAfterFiveWorkingDays() {
        ReminderDays days = usual(WEEKS);

        assertThat(days.escalates(DEADLINE, LocalDate.of(2024, 4, 16))).isFalse();
        assertThat(days.escalates(DEADLINE, LocalDate.of(2024, 4, 17))).isTrue();
        assertThat(new ReminderDays(WEEKS, List.of(), List.of(), 0, 0).escalates(DEADLINE, DEADLINE.plusYears(1)))
                .isFalse();
    }

    @Test
    void ofSeveralThatCameWhileTheServerWasDownOnlyTheLatestIsToldAndNeverOneTwice() {
        Random random = new Random(2024);
        for (int run = 0; run < 500; run++) {
            ReminderDays days = usual(someDays(random));
            LocalDate given = DEADLINE.minusDays(random.nextInt(60));
            List<LocalDate> whole = everyDay(given, DEADLINE.plusDays(60));
            List<LocalDate> up =
                    whole.stream().filter(day -> random.nextInt(4) == 0).toList();

            List<Reminder> all = told(days, given, DEADLINE, whole);
            List<Reminder> some = told(days, given, DEADLINE, up);

            assertThat(some).as("nothing that would not have been told").isSubsetOf(all);
            assertThat(some).as("at most one a day").hasSizeLessThanOrEqualTo(up.size());
            assertThat(some)
                    .doesNotHaveDuplicates()
                    .extracting(Reminder::offset)
                    .isSorted();
            if (!up.isEmpty()) {
                LocalDate last = up.get(up.size() - 1);
                assertThat(days.latest(given, DEADLINE, last))
                        .as("what was due last is not lost")
                        .isEqualTo(all.stream()
                                .filter(reminder -> !reminder.day().isAfter(last))
                                .reduce((first, second) -> second));
            }
        }
    }

    @Test
    void everyReminderIsDueOnItsDayAndNoneBeforeTheTaskWasGiven() {
        Random random = new Random(42);
        for (int run = 0; run < 500; run++) {
            WorkingDays week = someDays(random);
            ReminderDays days = usual(week);
            LocalDate given = DEADLINE.minusDays(random.nextInt(30));
            for (Reminder reminder : told(days, given, DEADLINE, everyDay(given, DEADLINE.plusDays(50)))) {
                assertThat(reminder.day()).isAfter(given).isEqualTo(week.plus(DEADLINE, reminder.offset()));
                assertThat(DEADLINE).isBeforeOrEqualTo(days.horizon(reminder.day()));
            }
        }
    }

    /** What is told to somebody who is told of each reminder once, on the days on which the server is up. */
    private static List<Reminder> told(ReminderDays days, LocalDate given, LocalDate deadline, List<LocalDate> up) {
        Set<Reminder> told = new LinkedHashSet<>();
        for (LocalDate day : up) {
            Optional<Reminder> latest = days.latest(given, deadline, day);
            latest.ifPresent(told::add);
        }
        return new ArrayList<>(told);
    }

    private static ReminderDays usual(WorkingDays days) {
        return new ReminderDays(days, List.of(7, 3, 1), List.of(3, 7), 7, 5);
    }

    private static List<LocalDate> everyDay(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** A calendar with some days off and some Saturdays worked. */
    private static WorkingDays someDays(Random random) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            off.add(DEADLINE.plusDays(random.nextInt(60) - 30));
            worked.add(DEADLINE.plusDays(random.nextInt(60) - 30));
        }
        return new WorkingDays(off, worked);
    }
}
