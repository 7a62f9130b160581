package vn.giaoban.archive.search.index;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;

/**
 * Keeps index and database in step where no outbox row tells of the difference: after a start, once a day, and when
 * somebody asks. What is found without being asked for is repaired at once; what somebody asked for is shown to him first.
 */
final class Reconciling {

    private static final Logger LOG = Logger.getLogger(Reconciling.class.getName());

    /** An index that differs in more than every tenth entry was lost or is an old copy: it is built anew. */
    private static final int TENTH = 10;

    private static final int FEW = 100;

    private final OpenIndex index;
    private final Loading loading;
    private final Generations generations;
    private final OutboxRows rows;
    private final Comparisons comparisons;
    private Comparison comparison;
    private boolean asked;
    private boolean begins;

    Reconciling(OpenIndex index, Loading loading, Generations generations, OutboxRows rows, Comparisons comparisons) {
        this.index = index;
        this.loading = loading;
        this.generations = generations;
        this.rows = rows;
        this.comparisons = comparisons;
    }

    /** Another server had the lease before: what it left is looked at first. */
    void begin() {
        comparison = null;
        begins = true;
    }

    /**
     * Looks at one portion, or ends; false when nothing is to be done.
     *
     * @throws SQLException if the database does not answer; all is looked at once more
     */
    boolean step() throws SQLException {
        int read = generations.read().number();
        if (comparison != null && comparison.generation() != read) {
            // Begun on an index that is no longer read, and closed by now.
            comparison = null;
        }
        if (comparison == null && !start(read)) {
            return false;
        }
        if (comparison.step()) {
            return true;
        }
        List<Difference> found = comparison.found();
        comparisons.ended(found, comparison.looked());
        if (!asked && !found.isEmpty()) {
            heal(found, comparison.looked());
        }
        comparison = null;
        begins = false;
        return false;
    }

    private boolean start(int read) throws SQLException {
        Comparisons.Last last = comparisons.last();
        asked = last.wanted() && !begins;
        if (!begins && !last.wanted() && !last.due()) {
            return false;
        }
        comparison = new Comparison(index.generation(read), loading, rows);
        return true;
    }

    private void heal(List<Difference> found, long looked) throws SQLException {
        LOG.warning(() -> "Index and database differed in " + found.size() + " entries");
        if (found.size() > FEW && found.size() > looked / TENTH) {
            generations.begin();
            return;
        }
        comparisons.repair(found, rows);
    }
}
