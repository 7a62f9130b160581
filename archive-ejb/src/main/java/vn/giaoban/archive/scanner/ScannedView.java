package vn.giaoban.archive.scanner;

import java.time.OffsetDateTime;
import vn.giaoban.archive.document.TextState;

/**
 * A scanned file that waits to be registered.
 *
 * @param name as the scanner has named it
 * @param size bytes
 * @param foundAt when it was taken out of the folder
 * @param textState what was read in it; a scan without letters is recognised when it is opened, where the machine can
 */
public record ScannedView(long id, String name, long size, OffsetDateTime foundAt, TextState textState) {}
