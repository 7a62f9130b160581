package vn.giaoban.meetings.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.giaoban.archive.account.Addressees;
import vn.giaoban.archive.account.Role;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.config.ReminderSettings;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.meetings.calendar.OfficeCalendar;
import vn.giaoban.meetings.task.OpenTask;
import vn.giaoban.meetings.task.TasksToRemind;

/**
 * Reminds of deadlines: the lead body in time and when it is late, the coordinating bodies on the day, the head of the
 * office when it is late for long. It may be asked as often as one likes: each reminder is told once.
 */
@Stateless
@PermitAll
public class Reminding {

    @Inject
    TasksToRemind tasks;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Addressees addressees;

    @Inject
    Bodies bodies;

    @Inject
    Notifications notifications;

    @Inject
    ReminderSettings settings;

    @Inject
    Clock clock;

    /**
     * Tells what is due to be told today.
     *
     * @param told keys of what was told before, which need not be looked at again
     * @return the keys of what is told by now
     */
    public Set<String> remind(@NotNull Set<String> told) {
        LocalDate today = LocalDate.now(clock);
        ReminderDays days = new ReminderDays(
                calendar.workingDays(), settings.before(), settings.after(), settings.every(), settings.escalation());
        Set<String> keys = new HashSet<>();
        for (OpenTask task : tasks.dueUpTo(days.horizon(today))) {
            int left = days.left(task.lastDay(), today);
            days.latest(task.assignedOn(), task.lastDay(), today).ifPresent(reminder -> {
                NewNotification news = ReminderWords.reminder(task, reminder, left, today);
                if (keys.add(news.key()) && !told.contains(news.key())) {
                    notifications.tell(addressees.ofBodies(reminded(task, reminder)), news);
                }
            });
            if (days.escalates(task.lastDay(), today)) {
                NewNotification news = ReminderWords.escalation(task, left, today, lead(task, today));
                if (keys.add(news.key()) && !told.contains(news.key())) {
                    notifications.tell(addressees.withRole(Role.CHIEF_OF_OFFICE), news);
                }
            }
        }
        return keys;
    }

    private static Set<Long> reminded(OpenTask task, Reminder reminder) {
        Set<Long> bodies = new HashSet<>(reminder.onTheDay() ? task.coordinating() : Set.of());
        bodies.add(task.leadId());
        return bodies;
    }

    private String lead(OpenTask task, LocalDate today) {
        return bodies.find(task.leadId(), today).map(BodyView::shortName).orElse("");
    }
}
