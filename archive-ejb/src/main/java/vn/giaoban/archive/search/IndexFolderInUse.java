package vn.giaoban.archive.search;

import java.nio.file.Path;

/** A second server was started on the folder of an embedded index. Two servers need a cluster. */
public class IndexFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexFolderInUse(Path folder) {
        super(
                "Another server is using the search index in " + folder
                        + ". The embedded index serves one server only; for several, set giaoban.search.backend=elasticsearch.");
    }
}
