package vn.giaoban.archive.notification;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A mail as the administrator sees it: how it fares, not what it says.
 *
 * @param digestOn the day whose digest it is; null for one that was sent at once
 * @param madeAt this and the other times by the real clock
 * @param triedAt when it was last tried, or null
 * @param nextTryAt when it is tried next; null where it is not
 * @param fault why the last attempt came to nothing, in the words of the mail server; or null
 */
public record MailView(
        long id,
        String addressee,
        String address,
        LocalDate digestOn,
        MailState state,
        int attempts,
        OffsetDateTime madeAt,
        OffsetDateTime triedAt,
        OffsetDateTime nextTryAt,
        String fault) {}
