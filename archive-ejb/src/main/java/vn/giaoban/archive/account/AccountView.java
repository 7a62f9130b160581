package vn.giaoban.archive.account;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * An account as an administrator sees it.
 *
 * @param bodyId the body the account works for; {@code null} for those who belong to none (a visitor)
 * @param mailAddress where it receives mail, or null
 */
public record AccountView(
        long id,
        String username,
        String displayName,
        Long bodyId,
        Set<Role> roles,
        String mailAddress,
        boolean disabled,
        OffsetDateTime createdAt,
        long version) {}
