package vn.giaoban.archive.content;

import jakarta.ejb.ApplicationException;

/** A content that should be there is not. */
@ApplicationException(rollback = true)
public class ContentMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    public ContentMissing(String sha256) {
        super("There is no content " + sha256);
        this.sha256 = sha256;
    }

    /** The name of the content. */
    public String sha256() {
        return sha256;
    }
}
