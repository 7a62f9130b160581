package vn.giaoban.archive.book;

import java.time.LocalDate;

/**
 * The incoming book of a year.
 *
 * @param closedOn the day it was closed, after which nothing is entered; {@code null} while it is open
 */
public record BookView(int year, int lastNumber, LocalDate closedOn, String closedBy, String closingNote) {

    /** Whether nothing is entered any more. */
    public boolean closed() {
        return closedOn != null;
    }
}
