package vn.giaoban.archive.search.index;

import static vn.giaoban.archive.rule.Permission.KEEP_SEARCH;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.schema.ArchiveSchema;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.IndexSource;

/** What an administrator sees of the index, and can do about it. */
@Stateless
@RolesAllowed(KEEP_SEARCH)
public class SearchStatus {

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
