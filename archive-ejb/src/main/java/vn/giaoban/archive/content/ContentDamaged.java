package vn.giaoban.archive.content;

import jakarta.ejb.ApplicationException;

/** A content on disk is not what its name says: altered or cut off. It must be restored from a backup. */
@ApplicationException(rollback = true)
public class ContentDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    public ContentDamaged(String sha256) {
        super("Altered on disk: content " + sha256);
        this.sha256 = sha256;
    }

    /** The name of the content. */
    public String sha256() {
        return sha256;
    }
}
