package vn.giaoban.archive.search.index;

import java.util.Locale;
import vn.giaoban.archive.search.EntryKey;

/** Where index and database do not agree about an entry. */
public record Difference(EntryKey key, Kind kind) {

    /** How they differ. */
    public enum Kind {
        /** The database knows it, the index does not: nobody finds it. */
        MISSING,
        /** The index has it, the database does not: a hit that cannot be opened. */
        SURPLUS,
        /** The index has an older state of it. */
        OUTDATED,
        /** The index shows it to others than the database says. */
        RIGHTS;

        /** Whether the wrong people may see the entry as long as it differs. */
        boolean concernsRights() {
            return this == SURPLUS || this == RIGHTS;
        }

        /** The word for it in addresses and answers, {@code missing}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
