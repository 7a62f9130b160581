package vn.giaoban.meetings.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.meetings.conference.ConferenceAnnounced;
import vn.giaoban.meetings.conference.ConferenceAnnounced.What;
import vn.giaoban.meetings.task.OpenTask;

class ReminderWordsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2024, 4, 10);
    private static final String CONTENT = "Rà soát quy hoạch tổ chức bộ máy của Huyện uỷ";

    @Test
    void aReminderSaysHowManyDaysAreLeftNotWhichReminderItIs() {
        NewNotification late = reminder(new Reminder(-3, LocalDate.of(2024, 4, 5)), 2, LocalDate.of(2024, 4, 8));

        assertThat(late.kind()).isEqualTo(NotificationKind.TASK_DUE);
        assertThat(late.subject()).isEqualTo("Còn 2 ngày làm việc: " + CONTENT);
        assertThat(late.text()).isEqualTo("NV-0012, hạn 10/04/2024");
        assertThat(late.link()).isEqualTo("/task/12");
    }

    @Test
    void aDeadlineThatHasPassedIsOfAnotherKindAndOneThatIsMovedIsRemindedOfAnew() {
        NewNotification today = reminder(new Reminder(0, DEADLINE), 0, DEADLINE);
        NewNotification after = reminder(new Reminder(3, LocalDate.of(2024, 4, 15)), -4, LocalDate.of(2024, 4, 16));
        OpenTask moved = new OpenTask(12, CONTENT, 3, Set.of(), DEADLINE.minusDays(40), DEADLINE.plusDays(5));

        assertThat(today.subject()).startsWith("Đến hạn hôm nay: ");
        assertThat(after.subject()).startsWith("Quá hạn 4 ngày làm việc: ");
        assertThat(after.kind()).isEqualTo(NotificationKind.TASK_OVERDUE);
        assertThat(today.key()).isNotEqualTo(after.key());
        assertThat(ReminderWords.reminder(moved, new Reminder(0, DEADLINE.plusDays(5)), 0, DEADLINE.plusDays(5))
                        .key())
                .isNotEqualTo(today.key());
    }

    @Test
    void aConferenceThatIsMovedTwiceIsToldTwiceAndOneIsSummonedToItOnce() {
        assertThat(announced(What.MOVED, 4).key())
                .isNotEqualTo(announced(What.MOVED, 5).key());
        assertThat(announced(What.SUMMONED, 4).key())
                .isEqualTo(announced(What.SUMMONED, 5).key());
        assertThat(announced(What.SUMMONED, 1).text()).isEqualTo("08:00 ngày 25/04/2024, tại Hội trường Huyện ủy");
        assertThat(announced(What.CANCELLED, 1).subject()).startsWith("Hủy họp: ");
        assertThat(announced(What.SUMMONED, 1).link()).isEqualTo("/conference/7");
    }

    private static NewNotification announced(What what, long version) {
        return ReminderWords.conference(new ConferenceAnnounced(
                what,
                7,
                version,
                "Hội nghị giao ban tháng 4",
                LocalDate.of(2024, 4, 25),
                LocalTime.of(8, 0),
                "Hội trường Huyện ủy",
                Set.of(1L),
                null));
    }

    private static NewNotification reminder(Reminder reminder, int left, LocalDate today) {
        OpenTask task = new OpenTask(
                12, Normalizer.normalize(CONTENT, Normalizer.Form.NFD), 3, Set.of(), DEADLINE.minusDays(40), DEADLINE);
        return ReminderWords.reminder(task, reminder, left, today);
    }
}
