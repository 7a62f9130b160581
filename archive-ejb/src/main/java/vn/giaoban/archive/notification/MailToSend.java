package vn.giaoban.archive.notification;

import java.time.OffsetDateTime;
import java.util.List;

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
        OffsetDateTime madeAt,
        List<Enclosure> enclosures) {}
