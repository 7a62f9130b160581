package vn.giaoban.archive.intake;

import java.util.Set;

/**
 * What became of a Word template that was to be filled.
 *
 * @param tags the names of the tags it has; where it is broken, what is known of the place
 * @param file the filled file; empty unless it is {@link Outcome#FILLED}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed over
public record Filled(Outcome outcome, Set<String> tags, byte[] file) {

    /** How it ended. */
    public enum Outcome {
        FILLED,
        /** No Word file, or its tags do not match each other. */
        UNREADABLE,
        /** It has tags that would bring in a picture, another file or a computed value. */
        FOREIGN_TAG
    }

    public Filled {
        tags = Set.copyOf(tags);
    }
}
