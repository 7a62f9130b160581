package vn.giaoban.archive.search;

import java.util.Set;

/**
 * What the caller may find.
 *
 * @param profiles the access profiles the caller holds now; with none, nothing is found
 * @param withheld entries whose rights were just changed and are not yet indexed so: left out for everyone until they
 *     are, because a revoked right is gone at once
 */
public record Access(Set<Long> profiles, Set<EntryKey> withheld) {

    public Access {
        profiles = Set.copyOf(profiles);
        withheld = Set.copyOf(withheld);
    }

    /** Access to these profiles with nothing withheld. */
    public static Access to(Long... profiles) {
        return new Access(Set.of(profiles), Set.of());
    }
}
