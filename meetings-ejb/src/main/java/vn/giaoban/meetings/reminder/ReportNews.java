package vn.giaoban.meetings.reminder;

import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.report.ReportHappened;

/** Tells at once what happens to a report: the body that has it to write, and the office that takes it. */
@ApplicationScoped
class ReportNews {

    @Inject
    Notifications notifications;

    @Inject
    Audience audience;

    @Inject
    ConferenceBodies bodies;

    void follow(@Observes ReportHappened happened) {
        switch (happened.state()) {
            case DRAFT -> tellBody(NotificationKind.REPORT_ASKED, "Yêu cầu báo cáo", happened);
            case SUBMITTED ->
                notifications.tell(
                        audience.whoMay(PREPARE_CONFERENCES),
                        news(
                                NotificationKind.REPORT_SUBMITTED,
                                "Đã nộp báo cáo: "
                                        + bodies.view(happened.bodyId())
                                                .map(BodyView::shortName)
                                                .orElse(""),
                                happened));
            case RETURNED -> tellBody(NotificationKind.REPORT_JUDGED, "Báo cáo cần bổ sung", happened);
            case ACCEPTED -> tellBody(NotificationKind.REPORT_JUDGED, "Đã tiếp nhận báo cáo", happened);
        }
    }

    private void tellBody(NotificationKind kind, String what, ReportHappened happened) {
        notifications.tell(audience.ofBodies(Set.of(happened.bodyId())), news(kind, what, happened));
    }

    private static NewNotification news(NotificationKind kind, String what, ReportHappened happened) {
        String note = happened.note() == null ? "" : " – " + happened.note();
        return new NewNotification(
                kind,
                what,
                happened.title() + note,
                "/body-report/" + happened.report(),
                "bodyReport/" + happened.report() + "/" + happened.step());
    }
}
