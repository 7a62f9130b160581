package vn.giaoban.archive.scanner;

import java.time.Instant;
import java.util.Locale;

/**
 * A file as it lies in the scanners' folder.
 *
 * @param size bytes
 * @param modifiedAt when it was last written, as its disk says
 */
record FoundFile(String name, long size, Instant modifiedAt) {

    /** Whether it bears a name under which programs keep what is not finished, or what is nobody's business. */
    static boolean isPassing(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~$") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }
}
