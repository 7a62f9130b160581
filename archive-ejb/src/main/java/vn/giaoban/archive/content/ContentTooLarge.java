package vn.giaoban.archive.content;

import jakarta.ejb.ApplicationException;

/** A content with more bytes than allowed; nothing of it was kept. */
@ApplicationException(rollback = true)
public class ContentTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    public ContentTooLarge(long limit) {
        super("More than " + limit + " bytes");
        this.limit = limit;
    }

    /** The most bytes that were allowed. */
    public long limit() {
        return limit;
    }
}
