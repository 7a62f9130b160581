package vn.giaoban.archive.search;

import jakarta.ejb.ApplicationException;

/** The engine cannot be reached, or did not answer in time. Nothing is lost: what changed meanwhile waits to be indexed. */
@ApplicationException(rollback = true)
public class EngineUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
