package vn.giaoban.archive.register;

import java.time.LocalDate;

/**
 * Whether and how the book of a series was closed.
 *
 * @param on {@code null} while it is open
 */
public record ClosingView(LocalDate on, String by, String note) {

    /** Whether nothing is entered any more. */
    public boolean closed() {
        return on != null;
    }
}
