package vn.giaoban.archive.search.index;

import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import vn.giaoban.archive.search.IndexGeneration;

/** Whatever is done about generations: one is begun where the read one does not fit, written portion by portion, and read. */
final class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class.getName());

    private final OpenIndex index;
    private final Loading loading;
    private final Generations generations;
    private final OutboxRows rows;
    private Rebuild rebuild;

    Rebuilding(OpenIndex index, Loading loading, Generations generations, OutboxRows rows) {
        this.index = index;
        this.loading = loading;
        this.generations = generations;
        this.rows = rows;
    }

    /** What was being written is no longer this server's. */
    void forget() {
        rebuild = null;
    }

    /** The generation that is being written, which has to follow every change as well. */
    Optional<IndexGeneration> target() {
        return Optional.ofNullable(rebuild).map(Rebuild::target);
    }

    /** An index of another model or of another place is built anew. */
    void takeOver() throws SQLException {
        startAbandonedAnew();
        Generations.Generation read = generations.read();
        generations.claim(read.number(), index.home());
        if (read.model() != Generations.MODEL || !read.isAt(index.home())) {
            generations.begin();
        }
    }

    /**
     * A rebuild that its server did not end is not gone on with: what was deleted since could be in what was written, and nobody
     * would take it out again.
     */
    private void startAbandonedAnew() throws SQLException {
        var abandoned = generations.building().filter(building -> building.home() != null);
        if (abandoned.isPresent()) {
            if (abandoned.get().isAt(index.home())) {
                index.drop(abandoned.get().number());
            }
            generations.failed(abandoned.get().number(), "The server that built it has ended");
            generations.begin();
        }
    }

    /** Writes one portion, or lets the whole be read; false when none is under way. */
    boolean step(long token) throws SQLException {
        if (rebuild == null) {
            var wanted = generations.building();
            if (wanted.isEmpty()) {
                return false;
            }
            int number = wanted.get().number();
            generations.claim(number, index.home());
            rebuild = new Rebuild(number, index.generation(number), loading, generations, rows);
        }
        if (rebuild.step()) {
            return true;
        }
        finish(token);
        return false;
    }

    private void finish(long token) throws SQLException {
        Generations.Generation old = generations.read();
        rebuild.target().refresh();
        generations.switchTo(rebuild.number(), token);
        LOG.info(() -> "The index was built anew: generation " + rebuild.number());
        rebuild = null;
        if (old.isAt(index.home())) {
            index.drop(old.number());
        }
    }
}
