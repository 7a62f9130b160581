package vn.giaoban.archive.scanner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which files are whole: those of which neither size nor time has changed for a while. A scanner writes page by page, and
 * a network stops in between; no file says of itself that it is finished.
 */
final class Settling {

    private record Seen(FoundFile file, Instant since) {}

    private final Duration quiet;
    private Map<String, Seen> seen = new HashMap<>();

    /**
     * @param quiet how long a file must have lain unchanged
     */
    Settling(Duration quiet) {
        this.quiet = quiet;
    }

    /**
     * Looks once more.
     *
     * @param files all that lie there
     * @param now the moment of the look
     * @return those that are whole, the oldest first
     */
    List<FoundFile> look(Collection<FoundFile> files, Instant now) {
        Map<String, Seen> next = new HashMap<>();
        List<FoundFile> whole = new ArrayList<>();
        for (FoundFile file : files) {
            Seen before = seen.get(file.name());
            boolean same = before != null && before.file().equals(file);
            Instant since = same ? before.since() : now;
            next.put(file.name(), new Seen(file, since));
            if (same && !now.isBefore(since.plus(quiet))) {
                whole.add(file);
            }
        }
        seen = next;
        whole.sort((a, b) -> a.modifiedAt().compareTo(b.modifiedAt()));
        return whole;
    }

    /** A file that could not be dealt with is waited for anew. */
    void forget(FoundFile file) {
        seen.remove(file.name());
    }
}
