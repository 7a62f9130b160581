package vn.giaoban.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.giaoban.archive.search.Unfound;
import vn.giaoban.archive.search.index.ComparisonView;
import vn.giaoban.archive.search.index.DeadLetter;
import vn.giaoban.archive.search.index.Difference;
import vn.giaoban.archive.search.index.IndexStatus;
import vn.giaoban.archive.search.index.SearchStatus;
import vn.giaoban.web.shell.Reply;

/** The state of the search engine as its keeper sees it, and what he can do. */
@Named
@RequestScoped
public class IndexStatusBacking {

    private static final int MISSES = 30;

    @EJB
    SearchStatus engine;

    @EJB
    Unfound unfound;

    @Inject
    Reply reply;

    private IndexStatus status;
    private ComparisonView comparison;

    public IndexStatus getStatus() {
        if (status == null) {
            status = engine.status();
        }
        return status;
    }

    /** How far a rebuild is, in percent. */
    public long getPercent() {
        IndexStatus.Rebuild rebuild = getStatus().rebuild();
        return rebuild == null || rebuild.total() == 0 ? 0 : rebuild.done() * 100 / rebuild.total();
    }

    public boolean isRunning() {
        return getStatus().rebuild() != null
                && "running".equals(getStatus().rebuild().state());
    }

    /**
     * Whether there is something to watch. A page that asked on and on would keep the session of a person who has left.
     */
    public boolean isMoving() {
        return isRunning() || getStatus().waiting() > 0 || getComparison().running();
    }

    public ComparisonView getComparison() {
        if (comparison == null) {
            comparison = engine.comparison();
        }
        return comparison;
    }

    public List<Difference.Kind> getKinds() {
        return List.of(Difference.Kind.values());
    }

    public void compare() {
        reply.attempt(engine::compare, "say.index.comparing");
        comparison = null;
    }

    public void repair(Difference.Kind kind) {
        reply.attempt(() -> engine.repair(kind.word()), "say.index.repairing");
        comparison = null;
    }

    public void repairOne(Difference difference) {
        reply.attempt(() -> engine.repair(difference.key()), "say.index.repairing");
        comparison = null;
    }

    /** What was searched for most and never found. */
    public List<Unfound.Miss> getUnfound() {
        return unfound.most(MISSES);
    }

    public void forgetUnfound() {
        reply.attempt(unfound::forget, "say.index.unfoundForgotten");
    }

    public List<DeadLetter> getDeadLetters() {
        return engine.deadLetters();
    }

    public void rebuild() {
        reply.attempt(engine::rebuild, "say.index.rebuilding");
        status = null;
    }

    public void retry() {
        reply.attempt(engine::retry, "say.index.retried");
        status = null;
    }
}
