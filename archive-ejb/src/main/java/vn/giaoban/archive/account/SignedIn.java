package vn.giaoban.archive.account;

import java.util.Set;

/**
 * An account whose owner has proved who he is.
 *
 * @param bodyId the body the account works for, or {@code null}
 * @param sessionEpoch sessions begun in an older epoch are over
 */
public record SignedIn(
        long accountId,
        String username,
        String displayName,
        Long bodyId,
        Set<Role> roles,
        String locale,
        long sessionEpoch) {

    /** What the account may do: the union of its roles. */
    public Set<String> permissions() {
        return Role.permissionsOf(roles);
    }
}
