package vn.giaoban.archive.notification;

import java.time.OffsetDateTime;

/**
 * A mail whose attempt has been noted.
 *
 * @param messageId tells it from every other mail; the same at each attempt
 */
record MailToSend(
        long id,
        String address,
        String addressee,
        String subject,
        String content,
        String messageId,
        OffsetDateTime madeAt) {}
