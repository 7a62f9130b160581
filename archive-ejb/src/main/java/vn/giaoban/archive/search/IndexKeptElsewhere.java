package vn.giaoban.archive.search;

/** A second server with an embedded index was started on a database whose index another running server keeps. */
public class IndexKeptElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexKeptElsewhere() {
        super(
                "Another running server keeps the embedded search index of this database. The embedded index serves one server"
                        + " only; for several, set giaoban.search.backend=elasticsearch on each of them. A server that only takes in"
                        + " what is entered and does not search starts with giaoban.search.worker=off. If the other server has just"
                        + " ended, start this one again in half a minute.");
    }
}
