package vn.giaoban.archive.search.index;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The worker's rest after trouble. What lasts for an hour is said once, and once more when it is over. */
final class Pause {

    private static final Logger LOG = Logger.getLogger(Pause.class.getName());
    private static final long LENGTH = Duration.ofSeconds(2).toNanos();

    private long until = System.nanoTime();
    private String trouble;

    boolean isOver() {
        return System.nanoTime() - until >= 0;
    }

    void begin(String what, Exception why) {
        Level level = what.equals(trouble) ? Level.FINE : Level.WARNING;
        LOG.log(level, why, () -> what + ": " + why.getMessage());
        trouble = what;
        until = System.nanoTime() + LENGTH;
    }

    /** Work went well. */
    void forget() {
        if (trouble != null) {
            LOG.info("The index is brought up to date again");
            trouble = null;
        }
    }
}
