package vn.giaoban.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.giaoban.archive.search.index.DeadLetter;
import vn.giaoban.archive.search.index.IndexStatus;
import vn.giaoban.archive.search.index.SearchStatus;
import vn.giaoban.web.shell.Reply;

/** The state of the search engine as its keeper sees it, and what he can do. */
@Named
@RequestScoped
public class IndexStatusBacking {

    @EJB
    SearchStatus engine;

    @Inject
    Reply reply;

    private IndexStatus status;

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
        return isRunning() || getStatus().waiting() > 0;
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
