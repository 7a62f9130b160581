package vn.giaoban.archive.answer;

import jakarta.ejb.ApplicationException;

/** The work of a request failed and nothing of it stands; its cause says why. */
@ApplicationException(rollback = true)
public class Undone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undone(RuntimeException cause) {
        super(cause);
    }
}
