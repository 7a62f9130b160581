package vn.giaoban.archive.intake;

import jakarta.ejb.ApplicationException;

/** The reader itself does not start; no fault of any file, which may be tried again later. */
@ApplicationException(rollback = true)
public class ReaderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReaderUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
