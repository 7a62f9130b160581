package vn.giaoban.meetings.reminder;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.meetings.task.TaskHappened;

/** Tells at once what happens to a task: the bodies that have it to do, and those who decide on more time. */
@ApplicationScoped
class TaskNews {

    @Inject
    Notifications notifications;

    @Inject
    Audience audience;

    void follow(@Observes TaskHappened happened) {
        switch (happened.kind()) {
            case ASSIGNED -> {
                lead(NotificationKind.TASK_ASSIGNED, "Nhiệm vụ mới", happened);
                coordinating(happened);
            }
            case TRANSFERRED -> lead(NotificationKind.TASK_ASSIGNED, "Nhiệm vụ được chuyển đến", happened);
            case VERIFIED -> lead(NotificationKind.TASK_VERIFIED, "Đã xác nhận hoàn thành", happened);
            case RETURNED -> lead(NotificationKind.TASK_RETURNED, "Trả lại, yêu cầu bổ sung", happened);
            case EXTENSION_REQUESTED ->
                tell(audience.whoMay(ASSIGN_TASKS), NotificationKind.EXTENSION_REQUESTED, "Đề nghị gia hạn", happened);
            case EXTENDED -> lead(NotificationKind.EXTENSION_DECIDED, "Đã gia hạn", happened);
            case EXTENSION_REFUSED -> lead(NotificationKind.EXTENSION_DECIDED, "Không đồng ý gia hạn", happened);
            default -> {
                // The rest is read in the log of the task by whoever works on it.
            }
        }
    }

    private void lead(NotificationKind kind, String what, TaskHappened happened) {
        tell(audience.ofBodies(Set.of(happened.leadId())), kind, what, happened);
    }

    private void coordinating(TaskHappened happened) {
        Set<Long> others = audience.ofBodies(happened.coordinating());
        others.removeAll(audience.ofBodies(Set.of(happened.leadId())));
        tell(others, NotificationKind.TASK_ASSIGNED, "Phối hợp nhiệm vụ mới", happened);
    }

    private void tell(Set<Long> accounts, NotificationKind kind, String what, TaskHappened happened) {
        notifications.tell(accounts, ReminderWords.happening(kind, what, happened));
    }
}
