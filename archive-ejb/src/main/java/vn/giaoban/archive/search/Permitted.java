package vn.giaoban.archive.search;

import java.util.Set;

/**
 * What the caller may find.
 *
 * @param profiles the access profiles the caller holds now; with none, nothing is found
 * @param withheld entries whose rights were just changed and are not yet indexed so: left out for everyone until they
 *     are, because a revoked right is gone at once
 * @param only the one entry that is asked about; null = all
 */
public record Permitted(Set<Long> profiles, Set<EntryKey> withheld, EntryKey only) {

    public Permitted {
        profiles = Set.copyOf(profiles);
        withheld = Set.copyOf(withheld);
    }

    public Permitted(Set<Long> profiles, Set<EntryKey> withheld) {
        this(profiles, withheld, null);
    }

    /** What holders of these profiles may find, nothing withheld. */
    public static Permitted to(Long... profiles) {
        return new Permitted(Set.of(profiles), Set.of());
    }

    /** Of all that, this one entry. */
    Permitted only(EntryKey entry) {
        return new Permitted(profiles, withheld, entry);
    }
}
