package vn.giaoban.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusCountTest {

    @Test
    void suspendedAndCancelledStandBesideTheTotal() {
        StatusCount count = StatusCount.of("BTCHU", List.of(TaskStatus.values()));
        assertThat(count.total()).isEqualTo(6);
        assertThat(count.suspended()).isEqualTo(1);
        assertThat(count.cancelled()).isEqualTo(1);
        assertThat(count.rateOfDue()).isEqualTo(1 / 4.0);
        assertThat(count.rateOfAll()).isEqualTo(1 / 6.0);
    }

    @Test
    void withoutAnythingDueThereIsNoRate() {
        assertThat(StatusCount.of("BTCHU", List.of()).rateOfAll()).isNull();
        StatusCount open = StatusCount.of("BTCHU", List.of(TaskStatus.OPEN_IN_TIME, TaskStatus.UNDATED));
        assertThat(open.rateOfDue()).isNull();
        assertThat(open.rateOfAll()).isZero();
        assertThat(StatusCount.of("BTCHU", List.of(TaskStatus.SUSPENDED)).rateOfAll())
                .isNull();
    }

    @Test
    void theTwoRatesHaveTheirOwnDenominators() {
        List<TaskStatus> statuses = new ArrayList<>();
        statuses.addAll(Collections.nCopies(495, TaskStatus.DONE_IN_TIME));
        statuses.addAll(Collections.nCopies(1059, TaskStatus.OPEN_IN_TIME));
        statuses.addAll(Collections.nCopies(35, TaskStatus.OVERDUE));
        StatusCount count = StatusCount.of(null, statuses);
        assertThat(count.total()).isEqualTo(1589);
        assertThat(count.rateOfDue()).isCloseTo(0.9340, within(0.0001));
        assertThat(count.rateOfAll()).isCloseTo(0.3115, within(0.0001));
    }
}
