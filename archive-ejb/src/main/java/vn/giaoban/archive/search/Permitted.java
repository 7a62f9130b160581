package vn.giaoban.archive.search;

import java.util.Set;

/**
 * What the caller may find.
 *
 * @param profiles the access profiles the caller holds now; with none, nothing is found
 * @param withheld entries whose rights were just changed and are not yet indexed so: left out for everyone until they
 *     are, because a revoked right is gone at once
 */
public record Permitted(Set<Long> profiles, Set<EntryKey> withheld) {

    public Permitted {
        profiles = Set.copyOf(profiles);
        withheld = Set.copyOf(withheld);
    }

    /** What holders of these profiles may find, nothing withheld. */
    public static Permitted to(Long... profiles) {
        return new Permitted(Set.of(profiles), Set.of());
    }
}
