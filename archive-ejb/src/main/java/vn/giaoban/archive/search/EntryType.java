package vn.giaoban.archive.search;

import java.util.Locale;
import java.util.Optional;

/** What can be found: a document of the archive, a clause of a conclusion, a task. */
public enum EntryType {
    DOCUMENT,
    CLAUSE,
    TASK;

    /** The word for it in addresses and answers: {@code document}, {@code clause}, {@code task}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that word; empty for any other text. */
    public static Optional<EntryType> of(String word) {
        for (EntryType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
