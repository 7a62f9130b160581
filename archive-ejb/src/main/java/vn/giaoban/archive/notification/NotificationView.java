package vn.giaoban.archive.notification;

import java.time.OffsetDateTime;

/**
 * Something the caller was told.
 *
 * @param link the page it is about, a path within the application
 * @param toldAt by the business clock
 */
public record NotificationView(
        long id,
        NotificationKind kind,
        String subject,
        String text,
        String link,
        OffsetDateTime toldAt,
        boolean read) {}
