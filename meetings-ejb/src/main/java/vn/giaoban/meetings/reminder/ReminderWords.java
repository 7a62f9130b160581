package vn.giaoban.meetings.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.conference.ConferenceAnnounced;
import vn.giaoban.meetings.task.OpenTask;
import vn.giaoban.meetings.task.TaskCode;
import vn.giaoban.meetings.task.TaskHappened;

/** What is told, in the words of the office. */
final class ReminderWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ReminderWords() {}

    /**
     * A deadline that comes near, is today, or has passed.
     *
     * @param left how many working days are left; 0 or less once it has passed
     */
    static NewNotification reminder(OpenTask task, Reminder reminder, int left, LocalDate today) {
        boolean late = today.isAfter(task.lastDay());
        return new NewNotification(
                late ? NotificationKind.TASK_OVERDUE : NotificationKind.TASK_DUE,
                standing(task, left, today) + ": " + task.content(),
                deadline(task.code(), task.lastDay()),
                page(task.id()),
                key(task) + "/" + reminder.offset());
    }

    /** A task that is late for long, for the head of the office. */
    static NewNotification escalation(OpenTask task, int left, LocalDate today, String lead) {
        return new NewNotification(
                NotificationKind.TASK_ESCALATED,
                standing(task, left, today) + ", " + lead + ": " + task.content(),
                deadline(task.code(), task.lastDay()) + ", cơ quan chủ trì: " + lead,
                page(task.id()),
                key(task) + "/escalated");
    }

    private static String standing(OpenTask task, int left, LocalDate today) {
        if (today.equals(task.lastDay())) {
            return "Đến hạn hôm nay";
        }
        if (today.isAfter(task.lastDay())) {
            return left == 0 ? "Đã qua hạn" : "Quá hạn " + -left + " ngày làm việc";
        }
        return left == 0 ? "Sắp đến hạn" : "Còn " + left + " ngày làm việc";
    }

    /** A deadline that was moved is reminded of anew. */
    private static String key(OpenTask task) {
        return "task/" + task.id() + "/due/" + task.lastDay();
    }

    /** Something that happened to a task. */
    static NewNotification happening(NotificationKind kind, String what, TaskHappened happened) {
        String deadline = deadline(TaskCode.of(happened.taskId()), happened.lastDay());
        return new NewNotification(
                kind,
                what + ": " + happened.content(),
                deadline,
                page(happened.taskId()),
                "task/" + happened.taskId() + "/" + happened.ordinal());
    }

    private static String deadline(String code, LocalDate lastDay) {
        return lastDay == null ? code : code + ", hạn " + WrittenDate.of(lastDay);
    }

    private static String page(long task) {
        return "/task/" + task;
    }

    /** Something that those summoned to a conference hear of. */
    static NewNotification conference(ConferenceAnnounced announced) {
        boolean summons = announced.what() == ConferenceAnnounced.What.SUMMONED;
        String reason = announced.reason() == null ? "" : ". Lý do: " + announced.reason();
        return new NewNotification(
                summons ? NotificationKind.CONFERENCE_SUMMONED : NotificationKind.CONFERENCE_CHANGED,
                what(announced) + ": " + announced.title(),
                when(announced) + reason,
                "/conference/" + announced.conferenceId(),
                "conference/" + announced.conferenceId() + "/"
                        + (summons ? "summoned" : announced.what() + "/" + announced.version()));
    }

    private static String what(ConferenceAnnounced announced) {
        return switch (announced.what()) {
            case SUMMONED -> "Mời dự họp";
            case MOVED -> "Đổi thời gian họp";
            case POSTPONED -> "Hoãn họp";
            case CANCELLED -> "Hủy họp";
        };
    }

    private static String when(ConferenceAnnounced announced) {
        LocalTime time = announced.time();
        String place = announced.place() == null ? "" : ", tại " + announced.place();
        return (time == null ? "" : TIME.format(time) + " ") + "ngày " + WrittenDate.of(announced.day()) + place;
    }
}
