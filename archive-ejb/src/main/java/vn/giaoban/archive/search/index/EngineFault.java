package vn.giaoban.archive.search.index;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Tells an engine that cannot take anything now from one that refuses this entry. */
final class EngineFault {

    private static final Pattern BUSY =
            Pattern.compile("Response: (?:429|5\\d\\d)\\b|\"status\":\\s*(?:429|5\\d\\d)\\b");

    private EngineFault() {}

    /** Whether the engine was away, overloaded or failing by itself: no fault of the entry, and no attempt of its row. */
    static boolean isOfEngine(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
            if (cause.getMessage() != null && BUSY.matcher(cause.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }

    /** What an administrator reads. */
    static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
