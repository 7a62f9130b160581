package vn.giaoban.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void roundTheLunarNewYearOf2024NobodyWorksForAWeek() {
        Set<LocalDate> off = new HashSet<>();
        for (int day = 8; day <= 14; day++) {
            off.add(LocalDate.of(2024, 2, day));
        }
        WorkingDays days = new WorkingDays(off, Set.of());
        assertThat(days.plus(LocalDate.of(2024, 2, 7), 1)).isEqualTo(LocalDate.of(2024, 2, 15));
        assertThat(days.between(LocalDate.of(2024, 2, 7), LocalDate.of(2024, 2, 16)))
                .isEqualTo(2);
        assertThat(days.onOrAfter(LocalDate.of(2024, 2, 10))).isEqualTo(LocalDate.of(2024, 2, 15));
    }

    @Test
    void aSaturdayWorkedForAMondayOffIsAWorkingDay() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2024, 4, 29)), Set.of(LocalDate.of(2024, 5, 4)));
        assertThat(days.isWorking(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(days.isWorking(LocalDate.of(2024, 5, 4))).isTrue();
        assertThat(days.isWorking(LocalDate.of(2024, 5, 5))).isFalse();
    }

    @Test
    void whatIsAddedIsWhatLiesBetweenAndIsTakenOffAgain() {
        Random random = new Random(2024);
        for (int run = 0; run < 2000; run++) {
            WorkingDays days = new WorkingDays(someDays(random), someDays(random));
            LocalDate day = FIRST.plusDays(random.nextInt(700));
            int n = random.nextInt(40);
            LocalDate later = days.plus(day, n);
            assertThat(days.between(day, later)).isEqualTo(n);
            assertThat(days.between(later, day)).isEqualTo(-n);
            assertThat(n == 0 || days.isWorking(later)).isTrue();
            assertThat(days.plus(later, 1)).isAfter(later);
            assertThat(days.plus(days.plus(later, 1), -1))
                    .isEqualTo(days.isWorking(later) ? later : days.plus(later, -1));
        }
    }

    @Test
    void theLaterDayHasNeverFewerWorkingDaysBeforeIt() {
        Random random = new Random(7);
        for (int run = 0; run < 2000; run++) {
            WorkingDays days = new WorkingDays(someDays(random), someDays(random));
            LocalDate day = FIRST.plusDays(random.nextInt(700));
            LocalDate other = day.plusDays(random.nextInt(60));
            int before = days.between(FIRST, day);
            assertThat(days.between(FIRST, other)).isEqualTo(before + days.between(day, other));
            assertThat(days.between(day, other)).isBetween(0, 60);
        }
    }

    private static Set<LocalDate> someDays(Random random) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            days.add(FIRST.plusDays(random.nextInt(800)));
        }
        return days;
    }
}
