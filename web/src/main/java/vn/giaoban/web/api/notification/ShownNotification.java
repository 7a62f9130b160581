package vn.giaoban.web.api.notification;

import java.time.OffsetDateTime;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.NotificationView;
import vn.giaoban.web.api.Id;

/** Something the caller was told. */
record ShownNotification(
        String id,
        NotificationKind kind,
        String subject,
        String text,
        String link,
        OffsetDateTime toldAt,
        boolean read) {

    static ShownNotification of(NotificationView view) {
        return new ShownNotification(
                Id.of(view.id()), view.kind(), view.subject(), view.text(), view.link(), view.toldAt(), view.read());
    }
}
