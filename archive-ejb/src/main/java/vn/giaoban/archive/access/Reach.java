package vn.giaoban.archive.access;

import java.util.Set;

/**
 * How far a caller may read.
 *
 * @param everything whatever its circulation
 * @param profiles else the profiles he holds; empty = nothing at all
 */
public record Reach(boolean everything, Set<Long> profiles) {

    public Reach {
        profiles = Set.copyOf(profiles);
    }

    public boolean covers(long profile) {
        return everything || profiles.contains(profile);
    }

    /** For {@code in (…)} of a query, which databases refuse to be empty: no profile has the id 0. */
    public Set<Long> profilesOrNone() {
        return profiles.isEmpty() ? Set.of(0L) : profiles;
    }

    /** The same for a statement that is put together by hand. */
    public String listed() {
        return Profiles.members(profilesOrNone());
    }
}
