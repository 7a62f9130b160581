package vn.giaoban.archive.document;

import java.time.OffsetDateTime;

/**
 * That the content of a document was removed for good. Backups made between the two moments still hold it; they are not within
 * reach of the house.
 *
 * @param heldFrom when it was entered
 * @param heldTo when it was removed
 * @param by name of the account
 */
public record RemovalView(OffsetDateTime heldFrom, OffsetDateTime heldTo, String by) {}
