package vn.giaoban.archive.search.index;

import static vn.giaoban.archive.rule.Permission.KEEP_SEARCH;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.IndexSource;

/** What an administrator sees of the index, and can do about it. */
@Stateless
@RolesAllowed(KEEP_SEARCH)
public class SearchStatus {

    private static final int SHOWN = 200;

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Inject
    OpenIndex index;

    @Inject
    IndexSources sources;

    @Inject
    Audit audit;

    public IndexStatus status() {
        try {
            OutboxRows rows = new OutboxRows(source);
            long known = sources.all().stream().mapToLong(IndexSource::count).sum();
            return new IndexStatus(index.backend(), known, indexed(), rows.waiting(), rows.deadLetters(), rebuilding());
        } catch (SQLException e) {
            throw new IllegalStateException("The state of the index cannot be read", e);
        }
    }

    /** What the engine has refused for good, the oldest first. */
    public List<DeadLetter> deadLetters() {
        try {
            return new OutboxRows(source).letters(200);
        } catch (SQLException e) {
            throw new IllegalStateException("The dead letters cannot be read", e);
        }
    }

    /** Has everything that was refused for good tried once more. */
    public void retry() {
        try {
            new OutboxRows(source).revive();
        } catch (SQLException e) {
            throw new IllegalStateException("The dead letters cannot be tried again", e);
        }
        audit.done("search.retry", "index", null, null);
    }

    /** Has the whole index built anew beside the one that is read; searching and saving go on. */
    public void rebuild() {
        try {
            new Generations(source).begin();
        } catch (SQLException e) {
            throw new IllegalStateException("The rebuild cannot begin", e);
        }
        audit.done("search.rebuild", "index", null, null);
    }

    /** Has index and database compared, as soon as nothing waits; what is found is shown and left to be repaired. */
    public void compare() {
        try {
            new Comparisons(source).want();
        } catch (SQLException e) {
            throw new IllegalStateException("The comparison cannot be asked for", e);
        }
        audit.done("search.compare", "index", null, null);
    }

    /** What the last comparison found and nobody has had repaired yet. */
    public ComparisonView comparison() {
        try {
            Comparisons comparisons = new Comparisons(source);
            Comparisons.Last last = comparisons.last();
            return new ComparisonView(
                    last.wanted(), last.endedAt(), last.looked(), comparisons.counts(), comparisons.kept(SHOWN));
        } catch (SQLException e) {
            throw new IllegalStateException("The comparison cannot be read", e);
        }
    }

    /**
     * Has everything repaired that differs in this way: the index is written anew from the database.
     *
     * @param difference {@code missing}, {@code surplus}, {@code outdated} or {@code rights}
     * @throws Refusal INVALID {@code search.filter} for any other word
     */
    public void repair(@NotNull String difference) {
        Difference.Kind wanted = Arrays.stream(Difference.Kind.values())
                .filter(kind -> kind.word().equals(difference))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("search.filter", "difference", difference));
        repair(found -> found.kind() == wanted, difference);
    }

    /** Has one entry repaired. */
    public void repair(@NotNull EntryKey key) {
        repair(difference -> difference.key().equals(key), key.indexId());
    }

    private void repair(Predicate<Difference> which, String what) {
        try {
            Comparisons comparisons = new Comparisons(source);
            List<Difference> meant =
                    comparisons.kept(Integer.MAX_VALUE).stream().filter(which).toList();
            comparisons.repair(meant, new OutboxRows(source));
        } catch (SQLException e) {
            throw new IllegalStateException("The differences cannot be repaired", e);
        }
        audit.done("search.repair", "index", null, what);
    }

    private long indexed() {
        try {
            return index.generation().count();
        } catch (EngineUnavailable away) {
            return -1;
        }
    }

    private IndexStatus.Rebuild rebuilding() throws SQLException {
        Generations.Generation newest = new Generations(source).newest();
        String state = switch (newest.state()) {
            case "BUILDING" -> "running";
            case "FAILED" -> "failed";
            default -> newest.number() == 1 ? "none" : "done";
        };
        return new IndexStatus.Rebuild(state, newest.done(), newest.total());
    }
}
